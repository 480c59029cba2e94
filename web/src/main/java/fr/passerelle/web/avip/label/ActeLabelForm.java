package fr.passerelle.web.avip.label;

import fr.passerelle.avip.label.Constat;
import fr.passerelle.avip.label.Critere;
import fr.passerelle.avip.label.Decision;
import fr.passerelle.avip.label.DecisionSaisie;
import fr.passerelle.avip.label.DossierDeLabel;
import fr.passerelle.avip.label.LabelService;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What is typed to do something to a label; one act is open at a time. */
@Named
@ViewScoped
public class ActeLabelForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LabelService service;
    @Inject
    private LabelPage page;
    @Inject
    private Clock horloge;

    private CandidatureForm candidature;
    private Decision decision;
    private LocalDate debut;
    private Integer mois;
    private Integer places;
    private String motif;
    private LocalDate jour;
    private Integer annee;

    /** Starts from what the dossier says already. */
    @PostConstruct
    void commencer() {
        if (page.getId() == null) {
            candidature = new CandidatureForm();
            return;
        }
        DossierDeLabel d = page.getDossier();
        candidature = CandidatureForm.de(d);
        places = d.places();
        mois = service.dureeUsuelle();
        debut = LocalDate.now(horloge).plusMonths(1).withDayOfMonth(1);
        annee = d.bilans().stream().filter(b -> !b.depose()).map(DossierDeLabel.BilanVu::annee).findFirst().orElse(null);
    }

    public String preparer() {
        return faire(() -> service.preparer(page.getId(), page.getVersion(), candidature.saisie()), "La candidature est enregistrée.");
    }

    public String soumettre() {
        return faire(() -> service.soumettre(page.getId(), page.getVersion()), "La candidature est transmise pour instruction.");
    }

    public String instruire() {
        return faire(() -> service.instruire(page.getId(), page.getVersion(), candidature.saisie(), candidature.constats(), candidature.getSynthese()),
                "La fiche de pré-instruction est enregistrée.");
    }

    public String presenter() {
        return faire(() -> service.presenter(page.getId(), page.getVersion()), "La candidature attend le comité\u202f: mettez-la à l’ordre du jour d’une séance.");
    }

    public String rendre() {
        return faire(() -> service.rendre(page.getId(), page.getVersion(), motif), "La candidature est rendue à compléter. La structure en est avertie.");
    }

    public String decider() {
        return faire(() -> service.decider(page.getId(), page.getVersion(), saisie()), "La décision est signée\u202f: la lettre est écrite, la structure est avertie.");
    }

    public String renouveler() {
        decision = Decision.ACCORDER;
        return faire(() -> service.renouveler(page.getId(), page.getVersion(), saisie()), "Le label est renouvelé\u202f: la lettre est écrite, la structure est avertie.");
    }

    public String representer() {
        return faire(() -> service.representer(page.getId(), page.getVersion(), jour), "La candidature revient devant le comité.");
    }

    public String signerCharte() {
        return faire(() -> service.signerCharte(page.getId(), page.getVersion(), jour), "La charte est notée comme signée.");
    }

    public String activer() {
        return faire(() -> service.activer(page.getId(), page.getVersion()), "Le label commence.");
    }

    public String deposerBilan() {
        return faire(() -> service.deposerBilan(page.getId(), page.getVersion(), annee == null ? 0 : annee), "Le bilan est noté comme déposé.");
    }

    public String suspendre() {
        return faire(() -> service.suspendre(page.getId(), page.getVersion(), motif), "Le label est suspendu\u202f: la lettre est écrite, la structure est avertie.");
    }

    public String lever() {
        return faire(() -> service.lever(page.getId(), page.getVersion(), motif), "La suspension est levée.");
    }

    public String retirer() {
        return faire(() -> service.retirer(page.getId(), page.getVersion(), motif), "Le label est retiré\u202f: la lettre est écrite, la structure est avertie.");
    }

    public String renoncer() {
        return faire(() -> service.renoncer(page.getId(), page.getVersion(), motif), "La renonciation est enregistrée.");
    }

    public String abandonner() {
        return faire(() -> service.abandonner(page.getId(), page.getVersion(), motif), "La candidature est close.");
    }

    private DecisionSaisie saisie() {
        return new DecisionSaisie(decision, debut, mois, places, motif, jour);
    }

    private String faire(Runnable acte, String fait) {
        return Messages.siPermis(acte, page::ouvrir, fait, page.ici());
    }

    public List<Decision> getDecisions() {
        return List.of(Decision.values());
    }

    public List<Constat> getConstats() {
        return List.of(Constat.values());
    }

    public List<Critere> getTousLesCriteres() {
        return List.of(Critere.values());
    }

    /** The past years whose report is missing. */
    public List<SelectItem> getAnnees() {
        return page.getDossier().bilans().stream().filter(b -> !b.depose()).map(b -> new SelectItem(b.annee(), String.valueOf(b.annee()))).toList();
    }

    public LocalDate getAujourdhui() {
        return LocalDate.now(horloge);
    }

    public CandidatureForm getCandidature() {
        return candidature;
    }

    public Decision getDecision() {
        return decision;
    }

    public void setDecision(Decision decision) {
        this.decision = decision;
    }

    public LocalDate getDebut() {
        return debut;
    }

    public void setDebut(LocalDate debut) {
        this.debut = debut;
    }

    public Integer getMois() {
        return mois;
    }

    public void setMois(Integer mois) {
        this.mois = mois;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    public LocalDate getJour() {
        return jour;
    }

    public void setJour(LocalDate jour) {
        this.jour = jour;
    }

    public Integer getAnnee() {
        return annee;
    }

    public void setAnnee(Integer annee) {
        this.annee = annee;
    }
}
