package fr.passerelle.mediation.acte;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.documents.envoi.Voie;
import java.io.Serializable;

/**
 * How the letters of a case reach one of those who wrote, or the person it is about.
 *
 * @param rang which of those who wrote, the first is 0; {@link #CONCERNE} for the person the case is about
 * @param adresse their postal address, its lines; blank to keep the one known
 * @param courriel their mail; blank to keep the one known
 * @param confirme whether the agent made sure that this mail is theirs
 */
public record ChoixDEnvoi(int rang, Voie voie, String adresse, String courriel, boolean confirme) implements Serializable {

    public static final int CONCERNE = -1;

    /** « courriel, adresse confirmée. ». */
    public String enClair() {
        return Typographie.minuscule(voie.libelle()) + (voie == Voie.COURRIEL && confirme ? ", adresse confirmée." : ".");
    }
}
