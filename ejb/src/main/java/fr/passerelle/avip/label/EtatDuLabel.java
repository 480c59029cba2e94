package fr.passerelle.avip.label;

import fr.passerelle.avip.engagement.Engagement;
import fr.passerelle.avip.nomenclature.Arrondi;
import fr.passerelle.avip.nomenclature.OrigineLabel;
import fr.passerelle.avip.nomenclature.StatutLabel;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** All that a label says of itself, read at once. */
public record EtatDuLabel(long id, int version, long structure, StatutLabel statut, OrigineLabel origine, LocalDate debut, LocalDate fin, Integer placesEngagees,
        Integer agrementRetenu, Integer tauxRetenu, Arrondi arrondiRetenu, boolean historique, LocalDate charteSigneeLe, Instant deposeLe, String deposePar,
        Integer placesProposees, LocalDate charteAccepteeLe, boolean projetMentionne, String synthese, Avis avis, LocalDate avisLe, String avisTexte,
        Decision decision, LocalDate decideeLe, String decideePar, String motif, LocalDate representeLe, LocalDate suspenduLe, LocalDate finiLe)
        implements Serializable {

    /** What the engagement was checked against on the day it was decided; {@code null} before. */
    public Engagement retenu() {
        return agrementRetenu == null || tauxRetenu == null ? null : new Engagement(agrementRetenu, tauxRetenu, arrondiRetenu);
    }

    /** Granted, it waits to begin. */
    public boolean attendSonDebut() {
        return statut == StatutLabel.COMITE && decision == Decision.ACCORDER;
    }

    /** A candidacy still, whoever has it. */
    public boolean estUneCandidature() {
        return statut == StatutLabel.CANDIDATURE || statut == StatutLabel.INSTRUCTION || statut == StatutLabel.COMITE || statut == StatutLabel.AJOURNE;
    }
}
