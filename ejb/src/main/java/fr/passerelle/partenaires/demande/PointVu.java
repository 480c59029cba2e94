package fr.passerelle.partenaires.demande;

import fr.passerelle.partenaires.demande.saisie.ChampDemande;
import java.io.Serializable;
import java.time.Instant;

/**
 * A field the Caf asked again.
 *
 * @param avant what the request said then
 * @param reponse the word of the partner, or {@code null}
 * @param apres what it says since; {@code null} as long as it is not answered
 */
public record PointVu(ChampDemande champ, String question, String avant, Instant demandeLe, String reponse, String apres, Instant reponduLe)
        implements Serializable {

    public boolean estOuvert() {
        return reponduLe == null;
    }

    public boolean aChange() {
        return reponduLe != null && !avant.equals(apres);
    }
}
