package fr.passerelle.avip.label;

import fr.passerelle.socle.commun.Libelle;

/** What a candidacy is looked at by: five conditions of the label (R-AVIP-9), then the seven heads of the national charter. */
public enum Critere implements Libelle {

    PROJET_D_ACCUEIL(true, "Part inscrite au projet d’accueil", "La part de places réservées figure dans le projet d’établissement et le règlement."),
    CHARTE(true, "Charte nationale acceptée", "Le gestionnaire s’engage à signer la charte nationale Avip."),
    MONENFANT(true, "Recensement sur monenfant.fr", "La structure y est, ou s’engage à y être avant le premier jour du label."),
    LOGO(true, "Usage du logo Avip", "Le logo paraît sur les supports de la structure."),
    BILAN(true, "Participation au bilan", "La structure valide ses lignes du bilan chaque année."),
    INEGALITES(false, "Lutte contre les inégalités et insertion des parents", "Ce que la structure fait pour les parents qui cherchent un emploi ou se forment."),
    PLACES(false, "Un nombre minimum d’enfants, un accueil régulier d’abord", "Places engagées, horaires adaptés au parcours des parents."),
    OFFRE_DU_TERRITOIRE(false, "Inscription dans l’offre du territoire", "Participation aux rencontres de coordination."),
    PRESCRIPTION(false, "Accueil sur orientation des acteurs de l’insertion", "Un référent Avip répond à chaque demande."),
    CONTINUITE(false, "Continuité de l’accueil", "La place gardée ou relayée quand le parcours se termine."),
    INFORMATION(false, "Information des familles", "Charte remise, logo, fiche monenfant.fr."),
    SUIVI(false, "Participation au bilan du territoire", "Données transmises, présence au comité de suivi.");

    private final boolean condition;
    private final String libelle;
    private final String aide;

    Critere(boolean condition, String libelle, String aide) {
        this.condition = condition;
        this.libelle = libelle;
        this.aide = aide;
    }

    /** Whether it is a condition of the label, else a head of the charter. */
    public boolean estCondition() {
        return condition;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    public String aide() {
        return aide;
    }

    /** Nothing may stand for it: it is there before the committee sits. */
    boolean seVoitAvantLeComite() {
        return this == PROJET_D_ACCUEIL || this == CHARTE;
    }
}
