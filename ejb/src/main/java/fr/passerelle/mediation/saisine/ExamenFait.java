package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.acte.ExamenRecevabilite;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The four answers of admissibility and what was decided from them (R-MED-4). */
@Embeddable
class ExamenFait {

    @Column(name = "examen_competence")
    private Boolean competence;
    @Column(name = "examen_contentieux")
    private Boolean sansContentieux;
    @Column(name = "examen_objet")
    private Boolean objetClair;
    @Column(name = "examen_demarche")
    private Boolean demarchePrealable;
    private Boolean recevable;
    @Enumerated(EnumType.STRING)
    @Column(name = "motif_irrecevabilite")
    private MotifIrrecevabilite motif;
    @Column(name = "service_competent")
    private String serviceCompetent;
    @Column(name = "date_recevabilite")
    private LocalDate dateRecevabilite;

    protected ExamenFait() {
    }

    private ExamenFait(ExamenRecevabilite examen, boolean recevable) {
        if (examen == null || !examen.estComplet()) {
            throw new RegleRefusee("R-MED-4", "examen", "Répondez aux quatre questions avant de décider.");
        }
        this.competence = examen.competence();
        this.sansContentieux = examen.sansContentieux();
        this.objetClair = examen.objetClair();
        this.demarchePrealable = examen.demarchePrealable();
        this.recevable = recevable;
    }

    static ExamenFait recevable(ExamenRecevabilite examen, LocalDate notification) {
        ExamenFait fait = new ExamenFait(examen, true);
        if (!examen.sansContentieux()) {
            throw new RegleRefusee("R-MED-2", "examen", "Un recours contentieux est engagé : la saisine est irrecevable.");
        }
        if (!examen.demarchePrealable()) {
            throw new RegleRefusee("R-MED-1", "examen", "Sans démarche préalable, la saisine ne peut pas être recevable.");
        }
        if (!examen.estFavorable()) {
            throw new RegleRefusee("R-MED-4", "examen",
                    "Une réponse défavorable ne permet pas de déclarer la saisine recevable.");
        }
        fait.dateRecevabilite = notification;
        return fait;
    }

    static ExamenFait irrecevable(ExamenRecevabilite examen, MotifIrrecevabilite motif) {
        ExamenFait fait = new ExamenFait(examen, false);
        if (motif == null) {
            throw new RegleRefusee("T7", "motif", "Choisissez le motif d’irrecevabilité.");
        }
        fait.motif = motif;
        return fait;
    }

    static ExamenFait reorientee(ExamenRecevabilite examen, String service) {
        ExamenFait fait = new ExamenFait(examen, false);
        if (examen.demarchePrealable()) {
            throw new RegleRefusee("T8", "examen",
                    "Une démarche préalable a été faite : la réorientation ne convient pas.");
        }
        if (service == null || service.isBlank()) {
            throw new RegleRefusee("T8", "serviceCompetent", "Nommez le service compétent.");
        }
        fait.motif = MotifIrrecevabilite.ABSENCE_DEMARCHE_PREALABLE;
        fait.serviceCompetent = TextePropre.de(service);
        return fait;
    }

    LocalDate dateRecevabilite() {
        return dateRecevabilite;
    }

    MotifIrrecevabilite motif() {
        return motif;
    }
}
