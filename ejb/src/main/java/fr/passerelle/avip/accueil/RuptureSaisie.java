package fr.passerelle.avip.accueil;

import fr.passerelle.avip.nomenclature.ModeContinuite;
import fr.passerelle.avip.nomenclature.MotifRupture;
import java.time.LocalDate;

/**
 * How a reception was broken before its term.
 *
 * @param entenduLe when the prescriber was heard
 * @param notifieeLe when the parent was told
 * @param accord whether both agree on a shorter notice
 */
public record RuptureSaisie(MotifRupture motif, LocalDate entenduLe, LocalDate notifieeLe, boolean accord, LocalDate sortie, ModeContinuite continuite,
        String precision) {
}
