package fr.passerelle.partenaires.habilitation;

import fr.passerelle.partenaires.nomenclature.EtatHabilitation;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * The right of one person on one service.
 *
 * @param structures over which of the partner's structures; empty is all of them
 * @param fin its last day, or {@code null}
 */
public record HabilitationVue(long id, long utilisateur, long contrat, ServicePartenaire service, String profil, Set<String> structures,
        LocalDate debut, LocalDate fin, EtatHabilitation etat) implements Serializable {

    /** Whether it is the same right of the same person, on one of those days at least. */
    boolean chevauche(HabilitationVue autre) {
        return utilisateur == autre.utilisateur && service == autre.service && profil.equals(autre.profil)
                && (fin == null || !autre.debut.isAfter(fin)) && (autre.fin == null || !debut.isAfter(autre.fin));
    }

    /** Whether nothing in the right itself forbids its use on that day. */
    public boolean valable(LocalDate jour) {
        return etat == EtatHabilitation.ACTIVE && !debut.isAfter(jour) && (fin == null || !fin.isBefore(jour));
    }
}
