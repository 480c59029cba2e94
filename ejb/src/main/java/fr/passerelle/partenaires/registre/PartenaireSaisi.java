package fr.passerelle.partenaires.registre;

import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.referentiels.Commune;
import fr.passerelle.referentiels.Communes;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.Champs;
import fr.passerelle.socle.commun.valeurs.CodeCommune;
import fr.passerelle.socle.commun.valeurs.CodePostal;
import fr.passerelle.socle.commun.valeurs.Courriel;
import fr.passerelle.socle.commun.valeurs.Siret;
import fr.passerelle.socle.commun.valeurs.Telephone;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A partner as it is typed or read from a file. Only its Siret, its name and its kind must be there.
 *
 * @param codeCommune its Insee code; found from the two before when they are known, and never asked of people
 */
public record PartenaireSaisi(String siret, String raisonSociale, TypePartenaire type, String adresse, String codePostal, String commune,
        String codeCommune, String telephone, String courriel) implements Serializable {

    static final int NOM_AU_PLUS = 120;
    private static final int ADRESSE_AU_PLUS = 200;
    private static final int COMMUNE_AU_PLUS = 80;
    /** How many communes of a postcode are named to whoever mistook one. */
    private static final int COMMUNES_DITES = 6;

    /** One of which only the identity is known. */
    public static PartenaireSaisi nomme(String siret, String raisonSociale, TypePartenaire type) {
        return new PartenaireSaisi(siret, raisonSociale, type, null, null, null, null, null, null);
    }

    /** The same as it may be kept; refused for all that is wrong with it at once, each code beside its field (dossier §2.4). */
    PartenaireSaisi verifie(Communes communes) {
        Champs champs = new Champs();
        String siretLu = champs.obligatoire("siret", siret, s -> new Siret(s).valeur(), "Indiquez le Siret.");
        String nom = champs.ligne("raisonSociale", TextePropre.nom(raisonSociale), NOM_AU_PLUS, "Indiquez la raison sociale.");
        champs.exiger(type != null, "E-OBLIGATOIRE", "type", "Choisissez le type de partenaire.");
        String adresseLue = champs.texte("adresse", adresse, ADRESSE_AU_PLUS);
        String telephoneLu = champs.facultatif("telephone", telephone, t -> new Telephone(t).valeur());
        String courrielLu = champs.facultatif("courriel", courriel, c -> new Courriel(c).valeur());
        Commune lieu = lieu(champs, communes);
        champs.refuser();
        return new PartenaireSaisi(siretLu, nom, type, adresseLue, codePostalLu(), lieu == null ? communeTapee() : lieu.nom(),
                lieu == null ? null : lieu.code(), telephoneLu, courrielLu);
    }

    /** Where it is, by the reference of communes; {@code null} when nothing is said of it, or when it is wrong, or a « cedex ». */
    private Commune lieu(Champs champs, Communes communes) {
        String code = champs.facultatif("codeCommune", codeCommune, c -> new CodeCommune(c).valeur());
        String postal = champs.facultatif("codePostal", codePostal, c -> new CodePostal(c).valeur());
        String nom = champs.texte("commune", commune, COMMUNE_AU_PLUS);
        champs.exiger(nom == null || !TextePropre.estVide(codePostal), "E-OBLIGATOIRE", "codePostal", "Indiquez le code postal de cette commune.");
        champs.exiger(nom != null || TextePropre.estVide(codePostal), "E-OBLIGATOIRE", "commune", "Indiquez la commune.");
        Optional<Commune> parCode = code == null ? Optional.empty() : communes.parCode(code);
        champs.exiger(code == null || parCode.isPresent(), "E-COMMUNE", "codeCommune", "Aucune commune ne porte ce code Insee.");
        if (postal == null || nom == null || estUnCedex(nom)) {
            return parCode.orElse(null);
        }
        return paire(champs, communes, postal, nom, parCode).orElse(null);
    }

    private Optional<Commune> paire(Champs champs, Communes communes, String postal, String nom, Optional<Commune> parCode) {
        List<Commune> possibles = communes.duCodePostal(postal);
        Optional<Commune> trouvee = communes.nommee(postal, nom);
        champs.exiger(!possibles.isEmpty(), "E-CP", "codePostal", "Ce code postal n’existe pas. Celui d’un «\u202fcedex\u202f» s’écrit avec ce mot dans la commune.");
        champs.exiger(possibles.isEmpty() || trouvee.isPresent(), "E-COMMUNE", "commune", "Au code postal " + postal + "\u202f: " + noms(possibles) + ".");
        champs.exiger(trouvee.isEmpty() || parCode.isEmpty() || trouvee.equals(parCode), "E-COMMUNE", "codeCommune",
                "Ce code Insee est celui d’une autre commune\u202f: " + parCode.map(Commune::nom).orElse("") + ".");
        return trouvee;
    }

    private static String noms(List<Commune> communes) {
        String premiers = communes.stream().limit(COMMUNES_DITES).map(Commune::nom).collect(Collectors.joining(", "));
        return communes.size() > COMMUNES_DITES ? premiers + "…" : premiers;
    }

    private static boolean estUnCedex(String commune) {
        return TextePropre.clef(commune).matches(".*\\bcedex\\b.*");
    }

    private String codePostalLu() {
        return TextePropre.estVide(codePostal) ? null : TextePropre.compact(codePostal);
    }

    private String communeTapee() {
        String nom = TextePropre.nom(commune);
        return nom.isEmpty() ? null : nom;
    }
}
