package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.nomenclature.MotifCloture;
import fr.passerelle.mediation.nomenclature.VoieRecours;
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

    static FinDeSaisine contentieux(LocalDate jour, VoieRecours juridiction, LocalDate dateContentieux) {
        FinDeSaisine fin = new FinDeSaisine(jour, MotifCloture.CONTENTIEUX_ENGAGE);
        fin.juridiction = juridiction;
        fin.dateContentieux = dateContentieux;
        return fin;
    }

    static FinDeSaisine doublon(LocalDate jour, long autre) {
        FinDeSaisine fin = new FinDeSaisine(jour, MotifCloture.DOUBLON);
        fin.doublonDe = autre;
        return fin;
    }

    LocalDate dateCloture() {
        return dateCloture;
    }

    MotifCloture motif() {
        return motif;
    }
}
