package fr.passerelle.avip.clauses;

import fr.passerelle.socle.capacites.Balise;

/** What stands in the clauses for the data of a request and of a reception. */
final class ValeursDAccueil {

    static final Balise ORGANISME = Balise.ORGANISME;
    static final Balise DEMANDE = new Balise("demande", "ORI-2026-00042");
    static final Balise CONTRAT = new Balise("contrat", "ACC-00042");
    static final Balise PARENT = new Balise("parent", "Alix Exemple");
    static final Balise ENFANT = new Balise("enfant", "Lou");
    static final Balise ENFANTS = new Balise("enfants", "Lou et Sasha");
    static final Balise NAISSANCE = new Balise("naissance", "4\u00a0mai\u00a02025");
    static final Balise STRUCTURE = new Balise("structure", "Multi-accueil de l’Exemple, Ville-Exemple");
    static final Balise ADRESSE = new Balise("adresse", "2 place Inventée, 52000 Ville-Exemple");
    static final Balise PRESCRIPTEUR = new Balise("prescripteur", "Mission locale de l’Exemple");
    static final Balise REFERENT = new Balise("referent", "Camille Modèle");
    static final Balise DEBUT = new Balise("debut", "4\u00a0janvier\u00a02027");
    static final Balise FIN = new Balise("fin", "3\u00a0juillet\u00a02027");
    static final Balise ADAPTATION = new Balise("adaptation", "4\u00a0janvier\u00a02027");
    static final Balise RYTHME = new Balise("rythme", "régulier");
    static final Balise DEMI_JOURNEES = new Balise("demiJournees", "- lundi matin\n- mardi matin et après-midi");
    static final Balise DATE = new Balise("date", "7\u00a0décembre\u00a02026");
    static final Balise APPELER_LA_STRUCTURE = new Balise("appelerLaStructure", "Camille Modèle, 03 25 00 00 00");
    static final Balise APPELER_LE_PRESCRIPTEUR = new Balise("appelerLePrescripteur", "Dominique Essai, dominique@exemple.fr");

    private ValeursDAccueil() {
    }
}
