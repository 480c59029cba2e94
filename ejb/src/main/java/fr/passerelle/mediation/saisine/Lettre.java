package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.lettre.LettreRedigee;
import fr.passerelle.mediation.nomenclature.NatureLettre;
import fr.passerelle.socle.documents.AFiger;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

/** A letter the case produced, kept as it was sent. */
@Entity
@Table(schema = "mediation", name = "lettre")
class Lettre {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "saisine_id")
    private Saisine saisine;
    @Enumerated(EnumType.STRING)
    private NatureLettre nature;
    /** The document that it is, kept by the floor. */
    @Column(name = "document_id")
    private long documentId;
    /** What it says, known to the act that wrote it. */
    @Transient
    private LettreRedigee redigee;

    protected Lettre() {
    }

    Lettre(Saisine saisine, LettreRedigee redigee, ContexteActe contexte) {
        this.saisine = saisine;
        this.nature = redigee.nature();
        this.redigee = redigee;
        this.documentId = contexte.papier().garde().applyAsLong(new AFiger(redigee.texte(), redigee.a().bloc(), "saisine",
                saisine.reference(), contexte.maintenant(), contexte.auteur(),
                contexte.papier().enTete().de(saisine.reference(), saisine.titulaire(), contexte.auteur())));
        contexte.papier().envoi().accept(redigee.a(), documentId);
    }

    NatureLettre nature() {
        return nature;
    }

    String corps() {
        return redigee.corps();
    }

    String destinataire() {
        return redigee.destinataire();
    }
}
