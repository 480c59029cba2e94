package fr.passerelle.avip.accueil;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.ModeContinuite;
import fr.passerelle.avip.nomenclature.MotifRupture;
import fr.passerelle.avip.nomenclature.StatutContrat;
import fr.passerelle.avip.nomenclature.TypeAccueil;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The contract of a child, whole, without the child’s name. */
public record AccueilVu(long id, int version, long orientation, long enfant, long structure, StatutContrat statut, TypeAccueil type, String raisonDuType,
        LocalDate debut, LocalDate fin, LocalDate adaptationLe, Set<DemiJournee> demiJournees, LocalDate charteRemiseLe, LocalDate signeLe,
        Boolean monoparental, Boolean residenceQpv, Boolean moinsDe25ans, Long precedent, LocalDate suspenduLe, LocalDate reprisePrevueLe,
        LocalDate sortieLe, IssueParcours issue, LocalDate issueLe, ModeContinuite continuite, MotifRupture rupture, LocalDate entenduLe, LocalDate notifieeLe,
        boolean accord, String precision, LocalDate suiviLe, IssueParcours situation, boolean nonJoignable, List<AvenantVu> avenants) {

    public String reference() {
        return reference(id);
    }

    /** « ACC-00042 ». */
    public static String reference(long id) {
        return String.format("ACC-%05d", id);
    }

    /** Whether the child is, or will be, received under it. */
    public boolean estVivant() {
        return !statut.estFinal();
    }

    /** Whether it ended with a follow-up to come. */
    public boolean seSuit() {
        return statut == StatutContrat.TERMINE || statut == StatutContrat.ROMPU;
    }

    public boolean suiviFait() {
        return suiviLe != null;
    }

    /** From when the situation at six months may be told; {@code null} before the end. */
    public LocalDate suiviDes() {
        return seSuit() ? sortieLe.plusMonths(Accueil.SUIVI_DES) : null;
    }

    public LocalDate suiviVers() {
        return seSuit() ? sortieLe.plusMonths(Accueil.SUIVI_VERS) : null;
    }

    public LocalDate suiviJusquAu() {
        return seSuit() ? sortieLe.plusMonths(Accueil.SUIVI_JUSQU_A) : null;
    }

    /** Whether the situation at six months is asked on that day. */
    public boolean suiviAFaire(LocalDate jour) {
        return seSuit() && !suiviFait() && !jour.isBefore(suiviDes()) && !jour.isAfter(suiviJusquAu());
    }
}
