package fr.passerelle.partenaires.suivi;

import fr.passerelle.socle.commun.Libelle;

/** What may be done to a convention in force, and what it does. */
public enum ActeConvention implements Libelle {

    SUSPENDRE("Suspendre à titre conservatoire", "Tous les accès sont gelés aussitôt, le partenaire a un délai pour répondre.", "circle-pause"),
    LEVER("Lever la suspension", "Les accès gelés avec la convention redeviennent utilisables.", "rotate-ccw"),
    AJOUTER("Ajouter un service", "Un contrat de plus, en projet\u202f: un avenant le portera à la signature, ou le premier texte s’il manque encore.", "plus"),
    RENOUVELER("Renouveler expressément", "Une période de plus, convenue avec le partenaire.", "refresh-cw"),
    DENONCER("Enregistrer une dénonciation", "Avec préavis\u202f: la convention va jusqu’au terme que disent ses dates.", "calendar"),
    ROMPRE("Résilier pour manquement grave", "Sans préavis\u202f: contrats et habilitations prennent fin aussitôt.", "ban");

    private final String libelle;
    private final String effet;
    private final String icone;

    ActeConvention(String libelle, String effet, String icone) {
        this.libelle = libelle;
        this.effet = effet;
        this.icone = icone;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    public String effet() {
        return effet;
    }

    public String icone() {
        return icone;
    }

    /** Whether it takes accesses away from people. */
    public boolean retireDesAcces() {
        return this == SUSPENDRE || this == DENONCER || this == ROMPRE;
    }
}
