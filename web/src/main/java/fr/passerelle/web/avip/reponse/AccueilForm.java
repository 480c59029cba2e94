package fr.passerelle.web.avip.reponse;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.reponse.AccueilPropose;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/** The reception one is about to offer, as it is typed. */
public class AccueilForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate du;
    private LocalDate au;
    private DemiJournee[] demiJournees = {};

    static AccueilForm de(AccueilPropose propose) {
        AccueilForm form = new AccueilForm();
        form.du = propose.du();
        form.au = propose.au();
        form.demiJournees = propose.demiJournees().toArray(DemiJournee[]::new);
        return form;
    }

    AccueilPropose saisi() {
        return new AccueilPropose(du, au, Set.of(demiJournees));
    }

    boolean estVide() {
        return du == null && au == null && demiJournees.length == 0;
    }

    public LocalDate getDu() {
        return du;
    }

    public void setDu(LocalDate du) {
        this.du = du;
    }

    public LocalDate getAu() {
        return au;
    }

    public void setAu(LocalDate au) {
        this.au = au;
    }

    public DemiJournee[] getDemiJournees() {
        return demiJournees;
    }

    public void setDemiJournees(DemiJournee[] demiJournees) {
        this.demiJournees = demiJournees == null ? new DemiJournee[0] : demiJournees;
    }
}
