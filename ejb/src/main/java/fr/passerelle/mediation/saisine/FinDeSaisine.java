package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.acte.Contentieux;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import fr.passerelle.mediation.nomenclature.VoieRecours;
import fr.passerelle.socle.commun.Exigences;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** How a case ended. */
@Embeddable
class FinDeSaisine {

    @Column(name = "date_cloture")
    private LocalDate dateCloture;
    @Enumerated(EnumType.STRING)
    @Column(name = "motif_cloture")
    private MotifCloture motif;
    @Enumerated(EnumType.STRING)
    private VoieRecours juridiction;
    @Column(name = "date_contentieux")
    private LocalDate dateContentieux;
    @Column(name = "doublon_de")
    private Long doublonDe;

    protected FinDeSaisine() {
    }

    FinDeSaisine(LocalDate dateCloture, MotifCloture motif) {
        this.dateCloture = dateCloture;
        this.motif = motif;
    }

    /** By a court action, lodged already and in one of the courts (T14). */
    static FinDeSaisine contentieux(LocalDate jour, Contentieux engage) {
        Exigences exigences = Acte.SIGNALER_CONTENTIEUX.exigences();
        exigences.exiger(engage.date() != null && !engage.date().isAfter(jour), "date", "Indiquez la date du recours, qui ne peut pas être dans le futur.");
        exigences.exiger(engage.juridiction() == VoieRecours.TJ_POLE_SOCIAL || engage.juridiction() == VoieRecours.TA, "juridiction",
                "Choisissez le tribunal saisi.");
        exigences.refuser();
        FinDeSaisine fin = new FinDeSaisine(jour, MotifCloture.CONTENTIEUX_ENGAGE);
        fin.juridiction = engage.juridiction();
        fin.dateContentieux = engage.date();
        return fin;
    }

    /** As repeating another one, which is answered or still to be: else nobody would answer either (T15). */
    static FinDeSaisine doublon(LocalDate jour, Saisine autre) {
        MotifCloture sien = autre.fin() == null ? null : autre.fin().motif;
        Acte.DECLARER_DOUBLON.exiger(sien != MotifCloture.DOUBLON, "referenceLiee",
                autre.reference() + " est elle-même un doublon\u202f: indiquez la saisine qu’elle répète.");
        Acte.DECLARER_DOUBLON.exiger(sien != MotifCloture.ERREUR_ENREGISTREMENT, "referenceLiee",
                autre.reference() + " est une erreur d’enregistrement\u202f: elle ne peut pas être répétée.");
        Acte.DECLARER_DOUBLON.exiger(autre.etat().estOuvert() || autre.etat() == EtatSaisine.REPONDUE || sien == MotifCloture.REPONSE_APPORTEE,
                "referenceLiee", autre.reference() + " s’est terminée sans réponse\u202f: personne ne répondrait plus à cette demande.");
        FinDeSaisine fin = new FinDeSaisine(jour, MotifCloture.DOUBLON);
        fin.doublonDe = autre.id();
        return fin;
    }

    LocalDate dateCloture() {
        return dateCloture;
    }

    MotifCloture motif() {
        return motif;
    }
}
