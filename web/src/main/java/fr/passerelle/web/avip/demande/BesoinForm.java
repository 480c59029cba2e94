package fr.passerelle.web.avip.demande;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.TypeParcours;
import fr.passerelle.avip.orientation.Besoin;
import fr.passerelle.socle.commun.valeurs.Heure;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/** The parcours of the parent and the childcare it asks for, as typed. */
public class BesoinForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private TypeParcours parcours;
    private LocalDate debutParcours;
    private LocalDate finParcours;
    private LocalDate dateFerme;
    private LocalDate entree;
    private LocalDate fin;
    private DemiJournee[] demiJournees = {};
    private String heuresDebut;
    private String heuresFin;
    private String motif;

    static BesoinForm de(Besoin b) {
        BesoinForm form = new BesoinForm();
        form.parcours = b.parcours();
        form.debutParcours = b.debutParcours();
        form.finParcours = b.finParcours();
        form.dateFerme = b.dateFerme();
        form.entree = b.entree();
        form.fin = b.fin();
        form.demiJournees = b.demiJournees().toArray(DemiJournee[]::new);
        form.heuresDebut = Heure.pourUnChamp(b.heuresDebut());
        form.heuresFin = Heure.pourUnChamp(b.heuresFin());
        form.motif = b.motif();
        return form;
    }

    Besoin saisi() {
        return new Besoin(parcours, debutParcours, finParcours, dateFerme, entree, fin, Set.of(demiJournees), Heure.lue(heuresDebut).orElse(null),
                Heure.lue(heuresFin).orElse(null), motif);
    }

    public TypeParcours getParcours() {
        return parcours;
    }

    public void setParcours(TypeParcours parcours) {
        this.parcours = parcours;
    }

    public LocalDate getDebutParcours() {
        return debutParcours;
    }

    public void setDebutParcours(LocalDate debutParcours) {
        this.debutParcours = debutParcours;
    }

    public LocalDate getFinParcours() {
        return finParcours;
    }

    public void setFinParcours(LocalDate finParcours) {
        this.finParcours = finParcours;
    }

    public LocalDate getDateFerme() {
        return dateFerme;
    }

    public void setDateFerme(LocalDate dateFerme) {
        this.dateFerme = dateFerme;
    }

    public LocalDate getEntree() {
        return entree;
    }

    public void setEntree(LocalDate entree) {
        this.entree = entree;
    }

    public LocalDate getFin() {
        return fin;
    }

    public void setFin(LocalDate fin) {
        this.fin = fin;
    }

    public DemiJournee[] getDemiJournees() {
        return demiJournees;
    }

    public void setDemiJournees(DemiJournee[] demiJournees) {
        this.demiJournees = demiJournees;
    }

    public String getHeuresDebut() {
        return heuresDebut;
    }

    public void setHeuresDebut(String heuresDebut) {
        this.heuresDebut = heuresDebut;
    }

    public String getHeuresFin() {
        return heuresFin;
    }

    public void setHeuresFin(String heuresFin) {
        this.heuresFin = heuresFin;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
