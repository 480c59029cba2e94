package fr.passerelle.avip.demande;

import fr.passerelle.avip.nomenclature.OrigineOrientation;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.nomenclature.TypeParcours;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.listes.Lue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A request, in its body’s list.
 *
 * @param parent {@code null} once erased
 * @param autres how many other structures were asked at the same time
 * @param retard how many days after its day, when no answer came; zero or less before
 */
public record DemandeListee(long id, String reference, String parent, String enfants, String structure, String commune, StatutOrientation statut,
        TypeParcours parcours, OrigineOrientation origine, LocalDate envoyee, LocalDate echeance, LocalDate repondue, LocalDate entree, String auteur, long autres,
        boolean enPause, long retard) {

    static DemandeListee de(Lue l, LocalDate aujourdhui) {
        StatutOrientation statut = l.code(StatutOrientation.class, "statut");
        boolean attend = l.instant("repondue_le") == null && statut.estOuverte() && l.jour("pause_depuis") == null;
        return new DemandeListee(l.nombre("id"), l.texte("reference"), l.texte("parent"), l.texte("enfants"), l.texte("structure"), l.texte("commune"), statut,
                l.code(TypeParcours.class, "parcours"), l.code(OrigineOrientation.class, "origine"), jour(l.instant("envoyee_le")), l.jour("echeance_le"),
                jour(l.instant("repondue_le")), l.jour("entree_souhaitee"), l.texte("auteur"), l.nombre("autres"), l.jour("pause_depuis") != null,
                attend ? ChronoUnit.DAYS.between(l.jour("echeance_le"), aujourdhui) : 0);
    }

    /** When an answer is expected, or what became of it, in a few words. */
    public String attente() {
        if (repondue != null) {
            return "répondue le " + Typographie.date(repondue);
        }
        if (statut.estFinal()) {
            return "—";
        }
        if (enPause) {
            return "délai suspendu";
        }
        return retard > 0 ? "en retard de " + retard + (retard == 1 ? " jour" : " jours") : "au plus tard le " + Typographie.date(echeance);
    }

    private static LocalDate jour(Instant instant) {
        return instant == null ? null : instant.atZone(Horloge.PARIS).toLocalDate();
    }
}
