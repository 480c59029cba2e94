package fr.passerelle.web.avip.reponse;

import fr.passerelle.avip.proposition.PropositionSaisie;
import fr.passerelle.avip.reponse.ParentPropose;
import fr.passerelle.avip.reponse.ProposerService;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Proposing a parent to a prescriber, and what became of those proposed. */
@Named
@ViewScoped
public class ProposerPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MM/uuuu");

    @Inject
    private ProposerService service;
    @Inject
    private HttpServletRequest demande;

    private Long structure;
    private Long prescripteur;
    private String prenom;
    private String initiale;
    private String telephone;
    private String naissance;
    private LocalDate accord;
    private String message;
    private transient List<ParentPropose> proposes;

    public String proposer() {
        return Messages.siPermis(() -> service.proposer(new PropositionSaisie(structure == null ? 0 : structure, prescripteur == null ? 0 : prescripteur, prenom, initiale,
                telephone, mois(), accord, message)), "Le parent est proposé\u202f: le prescripteur a trente jours pour répondre.", "/avip/proposer");
    }

    /** « 03/2025 », as the field asks for it. */
    private YearMonth mois() {
        try {
            return TextePropre.estVide(naissance) ? null : YearMonth.parse(TextePropre.compact(naissance), MOIS);
        } catch (DateTimeParseException illisible) {
            return null;
        }
    }

    /** The one whose line was acted on. */
    public String retirer() {
        long id = Recu.numero(demande, "proposition");
        return Messages.siPermis(() -> getProposes().stream().filter(p -> p.vue().id() == id).findFirst()
                .ifPresent(p -> service.retirer(id, p.vue().version())), "La proposition est retirée.", "/avip/proposer");
    }

    public List<ParentPropose> getProposes() {
        if (proposes == null) {
            proposes = service.miennes();
        }
        return proposes;
    }

    public List<SelectItem> getStructures() {
        return service.structures().stream().map(s -> new SelectItem(s.id(), s.enClair())).toList();
    }

    public List<SelectItem> getPrescripteurs() {
        return service.prescripteurs().stream().map(p -> new SelectItem(p.id(), p.nom())).toList();
    }

    public Long getStructure() {
        return structure;
    }

    public void setStructure(Long structure) {
        this.structure = structure;
    }

    public Long getPrescripteur() {
        return prescripteur;
    }

    public void setPrescripteur(Long prescripteur) {
        this.prescripteur = prescripteur;
    }

    public String getPrenom() {
        return prenom;
    }

    public void setPrenom(String prenom) {
        this.prenom = prenom;
    }

    public String getInitiale() {
        return initiale;
    }

    public void setInitiale(String initiale) {
        this.initiale = initiale;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getNaissance() {
        return naissance;
    }

    public void setNaissance(String naissance) {
        this.naissance = naissance;
    }

    public LocalDate getAccord() {
        return accord;
    }

    public void setAccord(LocalDate accord) {
        this.accord = accord;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }
}
