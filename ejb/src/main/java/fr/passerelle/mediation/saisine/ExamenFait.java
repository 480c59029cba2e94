package fr.passerelle.mediation.saisine;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.mediation.acte.ExamenRecevabilite;
import fr.passerelle.mediation.acte.Irrecevabilite;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.socle.commun.Exigences;
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
        exiger(examen != null && examen.estComplet(), "R-MED-4", "examen", "Répondez aux quatre questions avant de décider.");
        this.competence = examen.competence();
        this.sansContentieux = examen.sansContentieux();
        this.objetClair = examen.objetClair();
        this.demarchePrealable = examen.demarchePrealable();
        this.recevable = recevable;
    }

    /** @param debut when the cycle began: the day of receipt, or of the reopening */
    static ExamenFait recevable(ExamenRecevabilite examen, LocalDate notification, LocalDate debut, LocalDate aujourdhui) {
        Acte.DECLARER_RECEVABLE.exiger(notification != null && !notification.isBefore(debut) && !notification.isAfter(aujourdhui), "dateNotification",
                "La notification se place entre la réception, ou la réouverture, et aujourd’hui.");
        ExamenFait fait = new ExamenFait(examen, true);
        exiger(examen.sansContentieux(), "R-MED-2", "examen", "Un recours contentieux est engagé\u202f: la saisine est irrecevable.");
        exiger(examen.demarchePrealable(), "R-MED-1", "examen", "Sans démarche préalable, la saisine ne peut pas être recevable.");
        exiger(examen.estFavorable(), "R-MED-4", "examen", "Une réponse défavorable ne permet pas de déclarer la saisine recevable.");
        exiger(examen.issue() == Acte.DECLARER_RECEVABLE, "R-MED-4", "autreMotif",
                "Un autre motif rend la demande irrecevable\u202f: la saisine ne peut pas être déclarée recevable.");
        fait.dateRecevabilite = notification;
        return fait;
    }

    static ExamenFait irrecevable(Irrecevabilite decision) {
        ExamenFait fait = new ExamenFait(decision.examen(), false);
        exiger(decision.examen().issue() == Acte.DECLARER_IRRECEVABLE, "R-MED-4", "autreMotif", "Vos réponses mènent à «\u202f"
                + decision.examen().issue().libelle() + "\u202f»\u202f: changez-les, ou indiquez qu’un autre motif rend la demande irrecevable.");
        Exigences exigences = Acte.DECLARER_IRRECEVABLE.exigences();
        exigences.exiger(decision.motif() != null, "motif", "Choisissez le motif d’irrecevabilité.");
        exigences.exiger(decision.motif() == null || decision.examen().justifie(decision.motif()), "motif",
                "Ce motif contredit vos réponses aux quatre questions\u202f: corrigez l’un ou les autres.");
        exigences.exiger(!TextePropre.estVide(decision.orientation()), "R-MED-5", "orientation", "Indiquez à la personne vers qui se tourner.");
        exigences.refuser();
        fait.motif = decision.motif();
        return fait;
    }

    static ExamenFait reorientee(ExamenRecevabilite examen, String service) {
        ExamenFait fait = new ExamenFait(examen, false);
        Acte.REORIENTER.exiger(!examen.demarchePrealable(), "examen", "Une démarche préalable a été faite\u202f: la réorientation ne convient pas.");
        Acte.REORIENTER.exiger(examen.issue() == Acte.REORIENTER, "examen",
                "Une autre réponse rend la saisine irrecevable\u202f: la réorientation ne convient pas.");
        Acte.REORIENTER.exigerTexte(service, "serviceCompetent", "Nommez le service compétent.");
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
