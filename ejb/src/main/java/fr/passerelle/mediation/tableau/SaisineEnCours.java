package fr.passerelle.mediation.tableau;

import fr.passerelle.mediation.delai.CompteurDelai;
import fr.passerelle.mediation.delai.Urgence;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import java.time.LocalDate;

/**
 * A living case, as a line of work.
 *
 * @param concerne who it is about; {@code null} when no name is known
 * @param geste what it asks for next
 * @param compteur its clock
 * @param signale why it was flagged urgent at registration, or {@code null}
 * @param attente whom it waits for, or {@code null}
 * @param attendDe the name of whoever was asked, or {@code null}
 * @param attendDepuis since when it waits, or {@code null}
 * @param echeance when the answer is due, or {@code null}
 * @param titulaire the name of its holder, or {@code null}
 */
public record SaisineEnCours(String reference, String concerne, MotifSaisine motif, EtatSaisine etat, ProchainGeste geste,
        CompteurDelai compteur, String signale, NatureAttente attente, String attendDe, LocalDate attendDepuis,
        LocalDate echeance, String titulaire) {

    public Urgence urgence() {
        return compteur.urgence();
    }
}
