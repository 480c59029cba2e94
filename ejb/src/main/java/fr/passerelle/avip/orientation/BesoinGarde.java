package fr.passerelle.avip.orientation;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.TypeParcours;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;

/** The parcours and the childcare it asks for, as kept with a request. */
@Embeddable
class BesoinGarde {

    @Enumerated(EnumType.STRING)
    private TypeParcours parcours;
    @Column(name = "parcours_debut")
    private LocalDate parcoursDebut;
    @Column(name = "parcours_fin")
    private LocalDate parcoursFin;
    @Column(name = "date_ferme")
    private LocalDate dateFerme;
    @Column(name = "entree_souhaitee")
    private LocalDate entree;
    @Column(name = "fin_souhaitee")
    private LocalDate fin;
    @Column(name = "demi_journees")
    private String demiJournees;
    @Column(name = "heures_debut")
    private LocalTime heuresDebut;
    @Column(name = "heures_fin")
    private LocalTime heuresFin;
    private String motif;

    protected BesoinGarde() {
    }

    BesoinGarde(Besoin b) {
        parcours = b.parcours();
        parcoursDebut = b.debutParcours();
        parcoursFin = b.finParcours();
        dateFerme = b.dateFerme();
        entree = b.entree();
        fin = b.fin();
        demiJournees = DemiJournee.enSignes(b.demiJournees());
        heuresDebut = b.heuresDebut();
        heuresFin = b.heuresFin();
        motif = b.motif();
    }

    Besoin vu() {
        return new Besoin(parcours, parcoursDebut, parcoursFin, dateFerme, entree, fin, DemiJournee.deSignes(demiJournees), heuresDebut, heuresFin, motif);
    }
}
