package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.lettre.LettreRedigee;
import fr.passerelle.mediation.nomenclature.NatureLettre;
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
import java.time.Instant;

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
    private String destinataire;
    private String expediteur;
    private String objet;
    private String corps;
    private Instant le;
    private String auteur;

    protected Lettre() {
    }

    Lettre(Saisine saisine, LettreRedigee redigee, ContexteActe contexte) {
        this.saisine = saisine;
        this.nature = redigee.nature();
        this.destinataire = redigee.destinataire();
        this.expediteur = contexte.papier().expediteur();
        this.objet = redigee.objet();
        this.corps = redigee.corps();
        this.le = contexte.maintenant();
        this.auteur = contexte.auteur();
    }

    NatureLettre nature() {
        return nature;
    }

    String corps() {
        return corps;
    }

    String destinataire() {
        return destinataire;
    }
}
