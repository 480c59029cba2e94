package fr.passerelle.partenaires.habilitation;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.TextePropre;
import java.time.LocalDate;
import java.util.Set;

/**
 * A right as it is asked for.
 *
 * @param contrat on which service, by the contract that opens it; 0 when none is chosen, which is refused
 * @param debut its first day; {@code null} for today
 * @param fin its last day, or {@code null}
 * @param pourquoi the mission it serves (R-PART-7)
 */
public record HabilitationSaisie(long utilisateur, long contrat, String profil, Set<String> structures, LocalDate debut, LocalDate fin,
        String pourquoi) {

    public HabilitationSaisie {
        exiger(contrat != 0, "R-PART-7", "profil", "Choisissez le service et le profil.");
        profil = TextePropre.code(profil);
        structures = structures == null ? Set.of() : Set.copyOf(structures);
        pourquoi = TextePropre.ouNul(pourquoi);
    }
}
