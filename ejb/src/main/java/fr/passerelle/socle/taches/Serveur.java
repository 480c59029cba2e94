package fr.passerelle.socle.taches;

import fr.passerelle.socle.commun.reglages.Reglage;

/** How this server is called where several do the same work. */
public final class Serveur {

    public static final Reglage NOM = ReglagesTravaux.SERVEUR;

    private Serveur() {
    }
}
