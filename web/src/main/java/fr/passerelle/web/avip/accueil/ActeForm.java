package fr.passerelle.web.avip.accueil;

import fr.passerelle.avip.accueil.AccueilVu;
import fr.passerelle.avip.accueil.FinSaisie;
import fr.passerelle.avip.accueil.RuptureSaisie;
import fr.passerelle.avip.accueil.SignatureSaisie;
import fr.passerelle.avip.accueil.SuiviSaisi;
import fr.passerelle.avip.fil.Criteres;
import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.ModeContinuite;
import fr.passerelle.avip.nomenclature.MotifRupture;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** What is typed to act on a contract: one act is open at a time, so its fields are here together. */
public class ActeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate charteLe;
    private LocalDate signeLe;
    private LocalDate debut;
    private Boolean monoparental;
    private Boolean residenceQpv;
    private Boolean moinsDe25ans;
    private LocalDate suspenduLe;
    private LocalDate repriseLe;
    private Set<DemiJournee> demiJournees = new HashSet<>();
    private LocalDate du;
    private LocalDate sortie;
    private IssueParcours issue;
    private ModeContinuite continuite;
    private MotifRupture motifRupture;
    private LocalDate entenduLe;
    private LocalDate notifieeLe;
    private boolean accord;
    private LocalDate suiviLe;
    private boolean nonJoignable;
    private IssueParcours situation;
    private String precision;

    /** What is most likely, to be changed. */
    void preparer(AccueilVu c, Criteres criteres, LocalDate jour) {
        charteLe = jour;
        signeLe = jour;
        debut = c.debut();
        monoparental = criteres.monoparental();
        residenceQpv = criteres.residenceQpv();
        moinsDe25ans = criteres.moinsDe25ans();
        suspenduLe = jour;
        demiJournees = new HashSet<>(c.demiJournees());
        sortie = c.fin().isBefore(jour) ? c.fin() : jour;
        suiviLe = jour;
    }

    SignatureSaisie signature() {
        return new SignatureSaisie(signeLe, debut, monoparental, residenceQpv, moinsDe25ans);
    }

    FinSaisie fin() {
        return new FinSaisie(sortie, issue, continuite, precision);
    }

    RuptureSaisie rupture() {
        return new RuptureSaisie(motifRupture, entenduLe, notifieeLe, accord, sortie, continuite, precision);
    }

    SuiviSaisi suivi() {
        return new SuiviSaisi(suiviLe, nonJoignable, situation);
    }

    public IssueParcours[] getSituations() {
        return Arrays.stream(IssueParcours.values()).filter(IssueParcours::estUneSituation).toArray(IssueParcours[]::new);
    }

    public LocalDate getCharteLe() {
        return charteLe;
    }

    public void setCharteLe(LocalDate charteLe) {
        this.charteLe = charteLe;
    }

    public LocalDate getSigneLe() {
        return signeLe;
    }

    public void setSigneLe(LocalDate signeLe) {
        this.signeLe = signeLe;
    }

    public LocalDate getDebut() {
        return debut;
    }

    public void setDebut(LocalDate debut) {
        this.debut = debut;
    }

    public Boolean getMonoparental() {
        return monoparental;
    }

    public void setMonoparental(Boolean monoparental) {
        this.monoparental = monoparental;
    }

    public Boolean getResidenceQpv() {
        return residenceQpv;
    }

    public void setResidenceQpv(Boolean residenceQpv) {
        this.residenceQpv = residenceQpv;
    }

    public Boolean getMoinsDe25ans() {
        return moinsDe25ans;
    }

    public void setMoinsDe25ans(Boolean moinsDe25ans) {
        this.moinsDe25ans = moinsDe25ans;
    }

    public LocalDate getSuspenduLe() {
        return suspenduLe;
    }

    public void setSuspenduLe(LocalDate suspenduLe) {
        this.suspenduLe = suspenduLe;
    }

    public LocalDate getRepriseLe() {
        return repriseLe;
    }

    public void setRepriseLe(LocalDate repriseLe) {
        this.repriseLe = repriseLe;
    }

    public Set<DemiJournee> getDemiJournees() {
        return demiJournees;
    }

    public void setDemiJournees(Set<DemiJournee> demiJournees) {
        this.demiJournees = demiJournees;
    }

    public LocalDate getDu() {
        return du;
    }

    public void setDu(LocalDate du) {
        this.du = du;
    }

    public LocalDate getSortie() {
        return sortie;
    }

    public void setSortie(LocalDate sortie) {
        this.sortie = sortie;
    }

    public IssueParcours getIssue() {
        return issue;
    }

    public void setIssue(IssueParcours issue) {
        this.issue = issue;
    }

    public ModeContinuite getContinuite() {
        return continuite;
    }

    public void setContinuite(ModeContinuite continuite) {
        this.continuite = continuite;
    }

    public MotifRupture getMotifRupture() {
        return motifRupture;
    }

    public void setMotifRupture(MotifRupture motifRupture) {
        this.motifRupture = motifRupture;
    }

    public LocalDate getEntenduLe() {
        return entenduLe;
    }

    public void setEntenduLe(LocalDate entenduLe) {
        this.entenduLe = entenduLe;
    }

    public LocalDate getNotifieeLe() {
        return notifieeLe;
    }

    public void setNotifieeLe(LocalDate notifieeLe) {
        this.notifieeLe = notifieeLe;
    }

    public boolean isAccord() {
        return accord;
    }

    public void setAccord(boolean accord) {
        this.accord = accord;
    }

    public LocalDate getSuiviLe() {
        return suiviLe;
    }

    public void setSuiviLe(LocalDate suiviLe) {
        this.suiviLe = suiviLe;
    }

    public boolean isNonJoignable() {
        return nonJoignable;
    }

    public void setNonJoignable(boolean nonJoignable) {
        this.nonJoignable = nonJoignable;
    }

    public IssueParcours getSituation() {
        return situation;
    }

    public void setSituation(IssueParcours situation) {
        this.situation = situation;
    }

    public String getPrecision() {
        return precision;
    }

    public void setPrecision(String precision) {
        this.precision = precision;
    }
}
