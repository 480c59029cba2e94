package fr.passerelle.avip.structure;

import fr.passerelle.avip.nomenclature.PrecisionDuPoint;
import fr.passerelle.avip.nomenclature.TypeGestionnaire;
import fr.passerelle.avip.nomenclature.TypeStructure;
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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A structure as it is typed or read from a file (dossier §4).
 *
 * @param siretGestionnaire of the partner that runs it; when it is left out, the partner of that very name is found
 * @param codeCommune its Insee code: found from the two before, and never asked of people; 52250 is a postcode and an Insee code
 * @param agrement how many children it may take; of one already registered, it is decided apart
 * @param agrementDepuis since when; the first of January when it is not said
 */
public record StructureSaisie(String nom, TypeStructure type, String gestionnaire, TypeGestionnaire typeGestionnaire, String siretGestionnaire,
        String adresse, String codePostal, String commune, String codeCommune, Integer agrement, LocalDate agrementDepuis, BigDecimal latitude,
        BigDecimal longitude, PrecisionDuPoint precision, String telephone, String courriel, boolean surMonenfant, String idMonenfant)
        implements Serializable {

    public static final int AGREMENT_AU_PLUS = 200;
    static final int NOM_AU_PLUS = 120;
    private static final int GESTIONNAIRE_AU_PLUS = 140;
    private static final int ADRESSE_AU_PLUS = 200;
    private static final int COMMUNE_AU_PLUS = 80;
    private static final int MONENFANT_AU_PLUS = 40;
    private static final int DECIMALES = 5;
    private static final int COMMUNES_DITES = 6;
    private static final BigDecimal SUD = new BigDecimal("47.5");
    private static final BigDecimal NORD = new BigDecimal("48.8");
    private static final BigDecimal OUEST = new BigDecimal("4.6");
    private static final BigDecimal EST = new BigDecimal("5.9");

    /** One of which only what must be known is. */
    public static StructureSaisie de(String nom, TypeStructure type, String gestionnaire, TypeGestionnaire typeGestionnaire, String codePostal,
            String commune, int agrement) {
        return new StructureSaisie(nom, type, gestionnaire, typeGestionnaire, null, null, codePostal, commune, null, agrement, null, null, null,
                PrecisionDuPoint.COMMUNE, null, null, false, null);
    }

    public static StructureSaisie vierge() {
        return new StructureSaisie(null, null, null, null, null, null, null, null, null, null, null, null, null, PrecisionDuPoint.COMMUNE, null, null,
                false, null);
    }

    /**
     * The same as it may be kept; refused for all that is wrong with it at once, each beside its field.
     *
     * @param nouvelle whether its capacity must be said with it
     */
    StructureSaisie verifiee(Communes communes, boolean nouvelle) {
        Champs champs = new Champs();
        String nomLu = champs.ligne("nom", TextePropre.nom(nom), NOM_AU_PLUS, "Indiquez le nom de la structure.");
        champs.exiger(nomLu.isEmpty() || nomLu.length() >= 2, "E-LONGUEUR", "nom", "2 caractères au moins.");
        champs.exiger(type != null, "E-OBLIGATOIRE", "type", "Choisissez le type de structure.");
        String quiGere = champs.ligne("gestionnaire", TextePropre.nom(gestionnaire), GESTIONNAIRE_AU_PLUS, "Indiquez le gestionnaire.");
        champs.exiger(typeGestionnaire != null, "E-OBLIGATOIRE", "typeGestionnaire", "Choisissez le type de gestionnaire.");
        String siret = champs.facultatif("siretGestionnaire", siretGestionnaire, s -> new Siret(s).valeur());
        Commune lieu = lieu(champs, communes);
        champs.exiger(!nouvelle || agrement != null, "E-OBLIGATOIRE", "agrement", "Indiquez l’agrément.");
        champs.exiger(agrement == null || agrement >= 1 && agrement <= AGREMENT_AU_PLUS, "E-AGREMENT", "agrement", "De 1 à " + AGREMENT_AU_PLUS + " places.");
        champs.exiger((latitude == null) == (longitude == null), "E-POINT", "latitude", "Donnez la latitude et la longitude, ou aucune des deux.");
        champs.exiger(dans(latitude, 90), "E-POINT", "latitude", "Une latitude va de −90 à 90, par exemple 48,6392.");
        champs.exiger(dans(longitude, 180), "E-POINT", "longitude", "Une longitude va de −180 à 180, par exemple 4,9525.");
        String tel = champs.facultatif("telephone", telephone, t -> new Telephone(t).valeur());
        String mel = champs.facultatif("courriel", courriel, c -> new Courriel(c).valeur());
        String monenfant = champs.texte("idMonenfant", idMonenfant, MONENFANT_AU_PLUS);
        String rue = champs.texte("adresse", adresse, ADRESSE_AU_PLUS);
        champs.refuser();
        return new StructureSaisie(nomLu, type, quiGere, typeGestionnaire, siret, rue, TextePropre.compact(codePostal), lieu.nom(), lieu.code(), agrement,
                agrementDepuis, arrondi(latitude), arrondi(longitude), precision == null ? PrecisionDuPoint.COMMUNE : precision, tel, mel,
                surMonenfant, monenfant);
    }

    /** What is worth a second look and stops nothing (dossier §4). */
    public List<String> avertissements() {
        List<String> dits = new ArrayList<>();
        if (type == TypeStructure.MICRO_CRECHE && agrement != null && agrement > 12) {
            dits.add("Une micro-crèche accueille 12 enfants au plus\u202f: vérifiez le type ou l’agrément.");
        }
        if (latitude != null && longitude != null && !(entre(latitude, SUD, NORD) && entre(longitude, OUEST, EST))) {
            dits.add("Ces coordonnées sont hors du département.");
        }
        return dits;
    }

    StructureSaisie gereePar(String nomDuGestionnaire) {
        return new StructureSaisie(nom, type, nomDuGestionnaire, typeGestionnaire, siretGestionnaire, adresse, codePostal, commune, codeCommune, agrement,
                agrementDepuis, latitude, longitude, precision, telephone, courriel, surMonenfant, idMonenfant);
    }

    StructureSaisie agreee(int places) {
        return new StructureSaisie(nom, type, gestionnaire, typeGestionnaire, siretGestionnaire, adresse, codePostal, commune, codeCommune, places,
                agrementDepuis, latitude, longitude, precision, telephone, courriel, surMonenfant, idMonenfant);
    }

    private Commune lieu(Champs champs, Communes communes) {
        String postal = champs.obligatoire("codePostal", codePostal, c -> new CodePostal(c).valeur(), "Indiquez le code postal.");
        String nomDuLieu = champs.ligne("commune", TextePropre.nom(commune), COMMUNE_AU_PLUS, "Indiquez la commune.");
        String code = champs.facultatif("codeCommune", codeCommune, c -> new CodeCommune(c).valeur());
        if (postal == null || nomDuLieu.isEmpty()) {
            return null;
        }
        List<Commune> possibles = communes.duCodePostal(postal);
        Optional<Commune> trouvee = communes.nommee(postal, nomDuLieu);
        champs.exiger(!possibles.isEmpty(), "E-CP", "codePostal", "Ce code postal n’existe pas.");
        champs.exiger(possibles.isEmpty() || trouvee.isPresent(), "E-COMMUNE", "commune", "Au code postal " + postal + "\u202f: " + noms(possibles) + ".");
        champs.exiger(code == null || trouvee.isEmpty() || trouvee.get().code().equals(code), "E-COMMUNE", "codeCommune",
                "Ce code Insee n’est pas celui de " + trouvee.map(Commune::nom).orElse("cette commune") + trouvee.map(c -> "\u202f: " + c.code()).orElse("") + ".");
        return trouvee.orElse(null);
    }

    private static String noms(List<Commune> communes) {
        String premiers = communes.stream().limit(COMMUNES_DITES).map(Commune::nom).collect(Collectors.joining(", "));
        return communes.size() > COMMUNES_DITES ? premiers + "…" : premiers;
    }

    private static boolean dans(BigDecimal valeur, int borne) {
        return valeur == null || valeur.abs().compareTo(BigDecimal.valueOf(borne)) <= 0;
    }

    private static boolean entre(BigDecimal valeur, BigDecimal du, BigDecimal au) {
        return valeur.compareTo(du) >= 0 && valeur.compareTo(au) <= 0;
    }

    private static BigDecimal arrondi(BigDecimal valeur) {
        return valeur == null ? null : valeur.setScale(DECIMALES, RoundingMode.HALF_UP);
    }
}
