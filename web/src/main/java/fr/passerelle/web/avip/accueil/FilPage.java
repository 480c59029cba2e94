package fr.passerelle.web.avip.accueil;

import fr.passerelle.avip.accueil.AccueilVu;
import fr.passerelle.avip.accueil.SuiviSaisi;
import fr.passerelle.avip.fil.Cote;
import fr.passerelle.avip.fil.EnfantDuFil;
import fr.passerelle.avip.fil.FilService;
import fr.passerelle.avip.fil.FilVu;
import fr.passerelle.avip.fil.Suite;
import fr.passerelle.avip.orientation.EnfantDit.Naissance;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One thread, from the request to the situation six months later; the prescriber tells that situation there, the Caf gives its waivers there. */
@Named
@ViewScoped
public class FilPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FilService service;
    private Long id;
    private int version;
    private final ActeForm form = new ActeForm();
    private Long enfant;
    private LocalDate jusquAu;
    private String motifDerogation;
    private Long enfantRefuse;
    private String raisonDuRefus;
    private String prenomNe;
    private LocalDate neLe;
    private transient FilVu fil;

    public void ouvrir() {
        aSuivre().ifPresent(c -> version = c.version());
        form.setSuiviLe(getFil().jour());
        // most requests are for one child: nobody has to choose it
        getDerogeables().stream().findFirst().ifPresent(e -> enfant = e.id());
        if (isCaf()) {
            // what is asked is answered as it is asked, unless somebody types otherwise
            getDemandees().stream().findFirst().ifPresent(e -> {
                enfant = e.id();
                enfantRefuse = e.id();
                jusquAu = e.demandee().jusquAu();
            });
        }
    }

    public FilVu getFil() {
        if (fil == null) {
            fil = service.fil(id == null ? 0 : id);
        }
        return fil;
    }

    public String noterLaSituation() {
        AccueilVu contrat = aSuivre().orElse(null);
        if (contrat == null) {
            return null;
        }
        SuiviSaisi saisi = form.suivi();
        return Messages.siPermis(() -> service.suivre(contrat.id(), version, saisi), this::relire, "La situation à six mois est notée. Merci.", ici());
    }

    public String deroger() {
        return Messages.siPermis(() -> service.deroger(id, enfant == null ? 0 : enfant, jusquAu, motifDerogation), "La dérogation est accordée.", ici());
    }

    public String demanderUneDerogation() {
        return Messages.siPermis(() -> service.demanderUneDerogation(id, enfant == null ? 0 : enfant, jusquAu, motifDerogation),
                "La dérogation est demandée\u202f: la Caf vous répondra par courriel.", ici());
    }

    public String refuserLaDerogation() {
        return Messages.siPermis(() -> service.refuserLaDerogation(id, enfantRefuse == null ? 0 : enfantRefuse, raisonDuRefus), "Le refus est donné\u202f: la structure est prévenue.",
                ici());
    }

    /** A structure asks as long as it has to do with the family. */
    public boolean isDemandable() {
        return isStructure() && getFil().identite() && getFil().enfants().stream().anyMatch(EnfantDuFil::estNe);
    }

    /** The children for whom one may be asked: nothing waits for them. */
    public List<EnfantDuFil> getDerogeables() {
        return getFil().enfants().stream().filter(e -> e.estNe() && (e.demandee() == null || !e.demandee().attend())).toList();
    }

    /** Those for whom one waits for an answer. */
    public List<EnfantDuFil> getDemandees() {
        return getFil().enfants().stream().filter(e -> e.demandee() != null && e.demandee().attend()).toList();
    }

    public String noterLaNaissance() {
        return Messages.siPermis(() -> service.noterLaNaissance(id, aNaitre().id(), new Naissance(prenomNe, neLe)), this::relire,
                "La naissance est notée" + Typographie.FINE + ": le contrat peut être préparé.", ici());
    }

    /** The first child not known born, of whoever sees names. */
    public EnfantDuFil aNaitre() {
        return getFil().identite() ? getFil().enfants().stream().filter(e -> !e.estNe()).findFirst().orElse(null) : null;
    }

    /** The contract whose situation at six months is asked now, of whoever sees names. */
    private Optional<AccueilVu> aSuivre() {
        FilVu f = getFil();
        return f.cote() == Cote.CAF ? Optional.empty()
                : f.enfants().stream().map(EnfantDuFil::contrat).flatMap(Optional::stream).filter(c -> c.suiviAFaire(f.jour())).findFirst();
    }

    public AccueilVu getSuivi() {
        return aSuivre().orElse(null);
    }

    /** What one has to do oneself, apart from what others have. */
    public List<Suite> getPourMoi() {
        return getFil().suites().stream().filter(s -> s.qui() == getFil().cote()).toList();
    }

    public List<Suite> getPourLesAutres() {
        return getFil().suites().stream().filter(s -> s.qui() != getFil().cote()).toList();
    }

    public boolean isCaf() {
        return getFil().cote() == Cote.CAF;
    }

    public boolean isStructure() {
        return getFil().cote() == Cote.STRUCTURE;
    }

    /** Where one does what is next: on the contract, on a new one, or in the request. */
    public String adresse(Suite s) {
        FilVu f = getFil();
        if (f.cote() == Cote.STRUCTURE && s.enfant() != null) {
            return "/avip/contrat?demande=" + f.orientation() + "&enfant=" + s.enfant();
        }
        if (f.cote() == Cote.STRUCTURE && s.accueil() != null) {
            return "/avip/accueil?id=" + s.accueil();
        }
        return f.cote() == Cote.PRESCRIPTEUR && s.accueil() != null ? "#suivi" : "";
    }

    private void relire() {
        fil = null;
        aSuivre().ifPresent(c -> version = c.version());
    }

    private String ici() {
        return "/avip/fil?id=" + id;
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

    public Long getEnfant() {
        return enfant;
    }

    public void setEnfant(Long enfant) {
        this.enfant = enfant;
    }

    public LocalDate getJusquAu() {
        return jusquAu;
    }

    public void setJusquAu(LocalDate jusquAu) {
        this.jusquAu = jusquAu;
    }

    public String getMotifDerogation() {
        return motifDerogation;
    }

    public void setMotifDerogation(String motifDerogation) {
        this.motifDerogation = motifDerogation;
    }

    public Long getEnfantRefuse() {
        return enfantRefuse;
    }

    public void setEnfantRefuse(Long enfantRefuse) {
        this.enfantRefuse = enfantRefuse;
    }

    public String getRaisonDuRefus() {
        return raisonDuRefus;
    }

    public void setRaisonDuRefus(String raisonDuRefus) {
        this.raisonDuRefus = raisonDuRefus;
    }

    public String getPrenomNe() {
        return prenomNe;
    }

    public void setPrenomNe(String prenomNe) {
        this.prenomNe = prenomNe;
    }

    public LocalDate getNeLe() {
        return neLe;
    }

    public void setNeLe(LocalDate neLe) {
        this.neLe = neLe;
    }
}
