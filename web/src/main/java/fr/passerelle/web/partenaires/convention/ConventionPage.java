package fr.passerelle.web.partenaires.convention;

import fr.passerelle.partenaires.convention.ContratVu;
import fr.passerelle.partenaires.suivi.ActeConvention;
import fr.passerelle.partenaires.suivi.Consequences;
import fr.passerelle.partenaires.suivi.ConventionsService;
import fr.passerelle.partenaires.suivi.FicheConvention;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One convention, and the act that its address opens on it. */
@Named
@ViewScoped
public class ConventionPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String DENONCER = "DENONCER";

    @Inject
    private ConventionsService service;

    private String ref;
    private String acte;
    private Long contrat;
    private int version;
    private transient FicheConvention fiche;
    private transient Consequences consequences;

    public void ouvrir() {
        fiche = service.lire(ref);
        version = fiche.detail().version();
    }

    /** After someone else changed it. */
    void relire() {
        consequences = null;
        ouvrir();
    }

    public FicheConvention getFiche() {
        if (fiche == null) {
            fiche = service.lire(ref);
        }
        return fiche;
    }

    /** The act opened, if this person may do it now. */
    public ActeConvention getActeOuvert() {
        return contrat != null ? null : getFiche().actes().stream().filter(a -> a.name().equals(acte)).findFirst().orElse(null);
    }

    /** The contract that is to be suspended or restored, if it is one of this convention. */
    public ContratVu getContratOuvert() {
        return DENONCER.equals(acte) ? null : vise();
    }

    /** The contract that is to be denounced alone, if it is one of this convention, in force. */
    public ContratVu getContratADenoncer() {
        ContratVu vise = DENONCER.equals(acte) ? vise() : null;
        return vise != null && vise.etat().estEnVigueur() ? vise : null;
    }

    private ContratVu vise() {
        return getFiche().detail().contrats().stream().filter(c -> contrat != null && c.id() == contrat).findFirst().orElse(null);
    }

    public Consequences getConsequences() {
        if (consequences == null) {
            consequences = contrat == null ? service.consequences(ref) : service.consequencesDuContrat(ref, contrat);
        }
        return consequences;
    }

    /** The page itself, with nothing opened. */
    String ici() {
        return "/partenaires/convention?ref=" + ref;
    }

    public int getVersion() {
        return version;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getActe() {
        return acte;
    }

    public void setActe(String acte) {
        this.acte = acte;
    }

    public Long getContrat() {
        return contrat;
    }

    public void setContrat(Long contrat) {
        this.contrat = contrat;
    }
}
