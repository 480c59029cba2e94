package fr.passerelle.agenda;

import java.io.Serializable;
import java.time.Instant;

/**
 * A meeting, for whoever reads it.
 *
 * @param cadre what it belongs to, as it is kept, with its name and its page; {@code null} by itself
 * @param annonce how many times what was announced has changed
 */
public record SeanceVue(long id, int version, String reference, String cadre, String libelleDuCadre, String pageDuCadre, String titre, Instant debut,
        Instant fin, String lieu, String ordreDuJour, EtatSeance etat, int annonce, String annulationMotif, String compteRendu) implements Serializable {

    /** « mardi 9 juin 2026, de 14 h à 16 h 30 ». */
    public String quand() {
        return AvisDeRencontre.quand(this);
    }

    public boolean aCommence(Instant maintenant) {
        return !maintenant.isBefore(debut);
    }
}
