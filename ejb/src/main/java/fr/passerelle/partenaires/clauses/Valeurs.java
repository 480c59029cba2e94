package fr.passerelle.partenaires.clauses;

import fr.passerelle.socle.capacites.Balise;

/** What stands in the clauses for the data of a convention. */
final class Valeurs {

    static final Balise ORGANISME = Balise.ORGANISME;
    /** The house with how it is answered, as a party names itself. */
    static final Balise CAF = new Balise("caf", "Caisse d’allocations familiales, 1 place de l’Exemple, 52000 CHAUMONT (tél.\u00a003 00 00 00 00, contact@caf.example)");
    static final Balise REFERENCE = new Balise("reference", "CONV-2026-0042");
    static final Balise PARTENAIRE = new Balise("partenaire", "Association Les Mots d’Exemple");
    static final Balise SIRET = new Balise("siret", "000\u202f000\u202f018\u00a000010");
    static final Balise TYPE = new Balise("type", "association");
    static final Balise ADRESSE = new Balise("adresse", "2 place Inventée, 52000 Ville-Exemple");
    static final Balise SIGNATAIRE = new Balise("signataire", "Andrea Fictive, présidente");
    static final Balise SERVICES = new Balise("services", "- Consultation des données allocataires (CDAP)\n- Partenaire Afas");
    static final Balise ADMINISTRATEURS = new Balise("administrateurs", "- Alix Exemple\n- Lou Modèle");
    static final Balise DUREE = new Balise("duree", "36 mois");
    static final Balise PREAVIS = new Balise("preavis", "3 mois");
    static final Balise DUREE_RECONDUCTION = new Balise("dureeReconduction", "12 mois");
    static final Balise COMBIEN_DE_FOIS = new Balise("combienDeFois", "trois fois au plus");
    static final Balise DATES = new Balise("dates", "Pour une prise d’effet le 1er\u00a0mars\u00a02027, la première période s’achève le 28\u00a0février\u00a02030.");
    static final Balise SERVICE = new Balise("service", "Consultation des données allocataires (CDAP)");
    static final Balise CONTRAT = new Balise("contrat", "CONV-2026-0042-CDAP");
    static final Balise DESCRIPTION = new Balise("description", "Le service ouvre, dossier par dossier, les données nécessaires à la mission.");
    static final Balise PROFILS = new Balise("profils", "- T1\n- T2");
    static final Balise PLAFOND = new Balise("plafond", "Douze personnes au plus");
    static final Balise UTILISATEURS = new Balise("utilisateurs", "- Sacha Exemple, accueil\n- Claude Modèle, direction");

    private Valeurs() {
    }
}
