package fr.passerelle.web.avip.accueil;

import fr.passerelle.avip.accueil.AccueilVu;
import fr.passerelle.avip.accueil.AccueilsService;
import fr.passerelle.avip.accueil.ContratSaisi;
import fr.passerelle.avip.accueil.SignatureSaisie;
import fr.passerelle.avip.fil.EnfantDuFil;
import fr.passerelle.avip.fil.FicheAccueil;
import fr.passerelle.avip.fil.FilService;
import fr.passerelle.avip.fil.FilVu;
import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.TypeAccueil;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The terms of a contract: prepared for a child of a request, corrected before it is signed, or signed anew after another. */
@Named
@ViewScoped
public class ContratPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FilService fils;
    @Inject
    private AccueilsService accueils;
    private Long demande;
    private Long enfant;
    private Long id;
    private Long suite;
    private int version;
    private TypeAccueil type;
    private String raisonDuType;
    private LocalDate debut;
    private LocalDate fin;
    private LocalDate adaptation;
    private Set<DemiJournee> demiJournees = new HashSet<>();
    private final ActeForm signature = new ActeForm();
    private transient FilVu fil;
    private transient AccueilVu contrat;

    public void ouvrir() {
        FilVu f = getFil();
        if (contrat == null) {
            ecrire(accueils.proposer(f.orientation(), getDeQui().id()));
            return;
        }
        version = contrat.version();
        signature.preparer(contrat, f.criteres(), f.jour());
        ecrire(suite != null ? accueils.proposerLaSuite(contrat.id())
                : new ContratSaisi(contrat.type(), contrat.raisonDuType(), contrat.debut(), contrat.fin(), contrat.adaptationLe(), contrat.demiJournees()));
    }

    public FilVu getFil() {
        if (fil == null) {
            Long numero = suite != null ? suite : id;
            if (numero != null) {
                FicheAccueil fiche = fils.accueil(numero);
                contrat = fiche.contrat();
                fil = fiche.fil();
            } else {
                fil = fils.fil(demande == null ? 0 : demande);
            }
        }
        return fil;
    }

    public EnfantDuFil getDeQui() {
        FilVu f = getFil();
        return contrat != null ? f.enfantDuContrat(contrat.id()) : f.enfant(enfant == null ? 0 : enfant).orElseThrow(() -> new Introuvable("enfant " + enfant));
    }

    public String enregistrer() {
        long[] numero = {id == null ? 0 : id};
        String fait = suite != null ? "Le nouveau contrat est signé." : id != null ? "Le contrat est corrigé." : "Le contrat est préparé. Remettez la charte, puis signez.";
        String ici = Messages.siPermis(() -> numero[0] = faire(), this::relire, fait, "");
        return ici == null ? null : "/avip/accueil?id=" + numero[0] + "&faces-redirect=true";
    }

    private long faire() {
        ContratSaisi saisi = new ContratSaisi(type, raisonDuType, debut, fin, adaptation, demiJournees);
        if (suite != null) {
            return accueils.renouveler(suite, version, saisi, new SignatureSaisie(signature.getSigneLe(), debut, signature.getMonoparental(),
                    signature.getResidenceQpv(), signature.getMoinsDe25ans()));
        }
        if (id != null) {
            accueils.corriger(id, version, saisi);
            return id;
        }
        return accueils.preparer(getFil().orientation(), getDeQui().id(), saisi);
    }

    private void relire() {
        fil = null;
        getFil();
        version = contrat == null ? 0 : contrat.version();
    }

    private void ecrire(ContratSaisi c) {
        type = c.type();
        raisonDuType = c.raisonDuType();
        debut = c.debut();
        fin = c.fin();
        adaptation = c.adaptation();
        demiJournees = new HashSet<>(c.demiJournees());
    }

    public String getIntitule() {
        return (suite != null ? "Renouveler l’accueil de " : id != null ? "Corriger le contrat de " : "Préparer le contrat de ") + getDeQui().nom();
    }

    public boolean isRenouvellement() {
        return suite != null;
    }

    public TypeAccueil[] getTypes() {
        return TypeAccueil.values();
    }

    public DemiJournee[] getToutesLesDemiJournees() {
        return DemiJournee.values();
    }

    public ActeForm getSignature() {
        return signature;
    }

    public Long getDemande() {
        return demande;
    }

    public void setDemande(Long demande) {
        this.demande = demande;
    }

    public Long getEnfant() {
        return enfant;
    }

    public void setEnfant(Long enfant) {
        this.enfant = enfant;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getSuite() {
        return suite;
    }

    public void setSuite(Long suite) {
        this.suite = suite;
    }

    public TypeAccueil getType() {
        return type;
    }

    public void setType(TypeAccueil type) {
        this.type = type;
    }

    public String getRaisonDuType() {
        return raisonDuType;
    }

    public void setRaisonDuType(String raisonDuType) {
        this.raisonDuType = raisonDuType;
    }

    public LocalDate getDebut() {
        return debut;
    }

    public void setDebut(LocalDate debut) {
        this.debut = debut;
    }

    public LocalDate getFin() {
        return fin;
    }

    public void setFin(LocalDate fin) {
        this.fin = fin;
    }

    public LocalDate getAdaptation() {
        return adaptation;
    }

    public void setAdaptation(LocalDate adaptation) {
        this.adaptation = adaptation;
    }

    public Set<DemiJournee> getDemiJournees() {
        return demiJournees;
    }

    public void setDemiJournees(Set<DemiJournee> demiJournees) {
        this.demiJournees = demiJournees;
    }
}
