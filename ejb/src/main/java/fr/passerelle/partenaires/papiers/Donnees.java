package fr.passerelle.partenaires.papiers;

import fr.passerelle.partenaires.clauses.DescriptionDesServices;
import fr.passerelle.partenaires.convention.Explication;
import fr.passerelle.partenaires.convention.Terme;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.Reconduction;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.socle.commun.Typographie;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the papers of a convention are drawn from, as it stands.
 *
 * @param adresse on one line
 * @param signataire {@code null} when none is known yet
 * @param administrateurs the names of the active ones
 * @param utilisateurs the names of the partner's people, with what they do there
 */
record Donnees(long convention, String reference, EtatConvention etat, Partie partenaire, ModeGestion mode, Terme terme, int dureeMois,
        Reconduction reconduction, Integer dureeReconductionMois, Integer reconductionsMax, int preavisMois, List<ContratLu> contrats,
        SignataireLu signataire, List<String> administrateurs, List<String> utilisateurs) {

    /** What the text says of its dates: told once, when it is first sent. */
    static final String DATES = "dates";
    /** How the house is answered, told once likewise. */
    static final String CAF = "caf";
    private static final String A_DESIGNER = "son représentant légal";

    record Partie(long id, String nom, String siret, TypePartenaire type, String adresse, String courriel) {
    }

    record ContratLu(long id, ServicePartenaire service, EtatConvention etat, List<String> profils, Integer utilisateursMax) {
    }

    /** @param compte {@code null} when they have none yet */
    record SignataireLu(String nom, String fonction, String compte, String courriel) {

        String enClair() {
            return fonction == null ? nom : nom + ", " + fonction;
        }
    }

    /** The name of a contract: that of its convention, and its service. */
    String contrat(ContratLu contrat) {
        return reference + "/" + contrat.service();
    }

    /** What the clauses of the convention name. */
    Map<String, String> valeurs(NotreCaf caf) {
        Map<String, String> valeurs = new HashMap<>();
        valeurs.put("organisme", caf.nom());
        valeurs.put(CAF, caf.enClair());
        valeurs.put("reference", reference);
        valeurs.put("partenaire", partenaire.nom());
        valeurs.put("siret", partenaire.siret());
        valeurs.put("type", Typographie.minuscule(partenaire.type().libelle()));
        valeurs.put("adresse", partenaire.adresse() == null ? "à l’adresse connue de la Caf" : partenaire.adresse());
        valeurs.put("signataire", signataire == null ? A_DESIGNER : signataire.enClair());
        valeurs.put("services", liste(contrats.stream().map(c -> c.service().libelle()).toList(), ""));
        valeurs.put("administrateurs", liste(administrateurs, "- à désigner par le partenaire, dans Mon Compte Partenaire"));
        valeurs.put("duree", mois(dureeMois));
        valeurs.put("preavis", mois(preavisMois));
        valeurs.put("dureeReconduction", dureeReconductionMois == null ? "" : mois(dureeReconductionMois));
        valeurs.put("combienDeFois", combienDeFois());
        valeurs.put(DATES, terme == null ? "Les dates de terme, de reconduction et de préavis se comptent depuis ce jour, et se lisent alors dans Mon Compte Partenaire."
                : "Pour une prise d’effet le " + Typographie.date(terme.effetLe()) + "\u202f: "
                + Typographie.minuscule(Explication.de(terme, terme.effetLe())));
        return valeurs;
    }

    /** What the clauses of a contract name besides. */
    Map<String, String> valeurs(NotreCaf caf, ContratLu contrat) {
        Map<String, String> valeurs = valeurs(caf);
        valeurs.put("service", contrat.service().libelle());
        valeurs.put("contrat", contrat(contrat));
        valeurs.put("description", DescriptionDesServices.de(contrat.service()));
        valeurs.put("profils", liste(contrat.profils().stream().map(contrat.service()::profil).toList(), "- celui que le service donne à tous ses utilisateurs"));
        valeurs.put("plafond", plafond(contrat));
        valeurs.put("utilisateurs", liste(utilisateurs, "- aucune pour le moment"));
        return valeurs;
    }

    /** The same in business words, label by label: what a version is compared by, and what must not change while it is signed. */
    Map<String, String> enMots() {
        Map<String, String> mots = new LinkedHashMap<>();
        mots.put("Partenaire", partenaire.nom() + ", Siret " + partenaire.siret());
        mots.put("Signataire du partenaire", signataire == null ? A_DESIGNER : signataire.enClair());
        mots.put("Gestion des habilitations", mode.libelle());
        mots.put("Durée", mois(dureeMois));
        mots.put("Reconduction", switch (reconduction) {
            case TACITE -> "tacite, par périodes de " + mois(dureeReconductionMois) + ", " + combienDeFois();
            case EXPRESSE -> "expresse";
            case AUCUNE -> "aucune";
        });
        mots.put("Préavis", mois(preavisMois));
        contrats.forEach(c -> mots.put("Service " + c.service().libelle(),
                (c.profils().isEmpty() ? "profil du service" : c.service().profilsDits(c.profils())) + "\u202f; " + Typographie.minuscule(plafond(c))));
        return mots;
    }

    private static String plafond(ContratLu contrat) {
        return contrat.utilisateursMax() == null ? "Autant de personnes que la mission en demande"
                : Typographie.compte(contrat.utilisateursMax(), "personne") + " au plus";
    }

    private String combienDeFois() {
        return reconductionsMax == null ? "sans limite de nombre" : Typographie.entier(reconductionsMax) + " fois au plus";
    }

    private static String mois(int combien) {
        return combien + Typographie.INSECABLE + "mois";
    }

    private static String liste(List<String> lignes, String sinon) {
        return lignes.isEmpty() ? sinon : lignes.stream().map(l -> "- " + l).collect(Collectors.joining("\n"));
    }

    /** The first day of effect agreed on, or {@code null}. */
    LocalDate effetLe() {
        return terme == null ? null : terme.effetLe();
    }
}
