package fr.passerelle.partenaires.demande.saisie;

import fr.passerelle.socle.commun.Libelle;

/** What no machine can tell of a request: the agent looks, and ticks. */
public enum PointAVerifier implements Libelle {

    POUVOIR("Le signataire a le pouvoir d’engager l’organisme"),
    MISSION("La mission justifie chacun des services demandés (R-PART-7)"),
    PERSONNES("Les personnes nommées relèvent bien de l’organisme (R-PART-8)");

    private final String libelle;

    PointAVerifier(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
