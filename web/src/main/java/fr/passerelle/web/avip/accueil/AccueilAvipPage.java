package fr.passerelle.web.avip.accueil;

import fr.passerelle.avip.accueil.AccueilVu;
import fr.passerelle.avip.accueil.AccueilsService;
import fr.passerelle.avip.fil.FicheAccueil;
import fr.passerelle.avip.fil.FilService;
import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.ModeContinuite;
import fr.passerelle.avip.nomenclature.MotifRupture;
import fr.passerelle.avip.nomenclature.StatutContrat;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** One contract, for the structure: what it says, what is to be done, and the one act that is open. */
@Named
@ViewScoped
public class AccueilAvipPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FilService fils;
    @Inject
    private AccueilsService accueils;
    private Long id;
    private String acte;
    /** As it was when the form was opened: what an act is done on. */
    private int version;
    private final ActeForm form = new ActeForm();
    private transient FicheAccueil fiche;

    public void ouvrir() {
        FicheAccueil f = getFiche();
        version = f.contrat().version();
        form.preparer(f.contrat(), f.fil().criteres(), f.fil().jour());
    }

    public FicheAccueil getFiche() {
        if (fiche == null) {
            fiche = fils.accueil(id == null ? 0 : id);
        }
        return fiche;
    }

    public AccueilVu getContrat() {
        return getFiche().contrat();
    }

    public List<ActeAccueil> getActes() {
        return ActeAccueil.pour(getContrat(), getFiche().fil().jour());
    }

    /** The act that is open, if the contract allows it. */
    public ActeAccueil getOuvert() {
        return getActes().stream().filter(a -> a.name().equals(acte)).findFirst().orElse(null);
    }

    public String agir() {
        ActeAccueil ouvert = getOuvert();
        if (ouvert == null) {
            return null;
        }
        return Messages.siPermis(() -> faire(ouvert), this::relire, ouvert.fait(), "/avip/accueil?id=" + id);
    }

    private void faire(ActeAccueil quoi) {
        switch (quoi) {
            case CHARTE -> accueils.remettreLaCharte(id, version, form.getCharteLe());
            case SIGNER -> accueils.signer(id, version, form.signature());
            case ANNULER -> accueils.annuler(id, version, form.getPrecision());
            case AMENDER -> accueils.amender(id, version, form.getDemiJournees(), form.getDu(), form.getPrecision());
            case SUSPENDRE -> accueils.suspendre(id, version, form.getSuspenduLe(), form.getRepriseLe());
            case REPRENDRE -> accueils.reprendre(id, version);
            case TERMINER -> accueils.terminer(id, version, form.fin());
            case ROMPRE -> accueils.rompre(id, version, form.rupture());
            case SUIVRE -> fils.suivre(id, version, form.suivi());
        }
    }

    private void relire() {
        fiche = null;
        version = getContrat().version();
    }

    public boolean isACorriger() {
        return getContrat().statut() == StatutContrat.PREPARE;
    }

    public boolean isARenouveler() {
        return getContrat().statut() == StatutContrat.EN_COURS;
    }

    /** « Lundi », then whether the morning and the afternoon are taken: five lines. */
    public List<JourDeSemaine> getSemaine() {
        return JourDeSemaine.de(getContrat().demiJournees());
    }

    public DemiJournee[] getToutesLesDemiJournees() {
        return DemiJournee.values();
    }

    public IssueParcours[] getIssues() {
        return Arrays.stream(IssueParcours.values()).filter(IssueParcours::estUnTerme).toArray(IssueParcours[]::new);
    }

    public ModeContinuite[] getContinuites() {
        return ModeContinuite.values();
    }

    public MotifRupture[] getMotifs() {
        return MotifRupture.values();
    }

    public ActeForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getActe() {
        return acte;
    }

    public void setActe(String acte) {
        this.acte = acte;
    }
}
