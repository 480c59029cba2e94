package fr.passerelle.mediation.delai;

import fr.passerelle.socle.commun.Libelle;

/** How near the goal an open case is; said by word and icon, never by colour alone. */
public enum Urgence implements Libelle {

    DANS_LES_TEMPS("Dans les temps"),
    BIENTOT("Bientôt en retard"),
    URGENT("Urgent"),
    EN_RETARD("En retard"),
    TERMINE("Terminé");

    private final String libelle;

    Urgence(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
