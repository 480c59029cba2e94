package fr.passerelle.web.partenaires.habilitation;

import fr.passerelle.partenaires.habilitation.FicheHabilitation;
import fr.passerelle.partenaires.habilitation.HabilitationService;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One right, for the Caf: who gave it, why, all it has been, and what may be done of it now. */
@Named
@ViewScoped
public class HabilitationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HabilitationService service;
    private Long id;
    private transient FicheHabilitation fiche;
    private final SuspensionForm suspension = new SuspensionForm();
    private String motif;
    private String retablissement;
    private String question;
    private LocalDate fin;

    public void ouvrir() {
        fin = getFiche().droit().fin();
    }

    public String valider() {
        return Messages.siPermis(() -> service.valider(id), "Le droit est donné.", ici());
    }

    public String refuser() {
        return Messages.siPermis(() -> service.refuser(id, motif), "La demande est refusée.", ici());
    }

    public String suspendre() {
        return Messages.siPermis(() -> service.suspendre(List.of(id), suspension.getMotif(), suspension.getTexte()),
                "Le droit est suspendu\u202f: la personne est déconnectée, l’administrateur est prévenu.", ici());
    }

    public String retablir() {
        return Messages.siPermis(() -> service.retablir(id, retablissement), "Le droit est rétabli.", ici());
    }

    public String retirer() {
        return Messages.siPermis(() -> service.retirer(id, motif), "Le droit est retiré.", ici());
    }

    public String changerFin() {
        return Messages.siPermis(() -> service.changerFin(id, fin), "La fin du droit est changée.", ici());
    }

    public String questionner() {
        return Messages.siPermis(() -> service.questionner(id, question), "La question est posée\u202f; les administrateurs du partenaire sont prévenus.", ici());
    }

    private String ici() {
        return "/partenaires/habilitation?id=" + id;
    }

    public FicheHabilitation getFiche() {
        if (fiche == null) {
            fiche = service.fiche(id == null ? 0 : id);
        }
        return fiche;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public SuspensionForm getSuspension() {
        return suspension;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    public String getRetablissement() {
        return retablissement;
    }

    public void setRetablissement(String retablissement) {
        this.retablissement = retablissement;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public LocalDate getFin() {
        return fin;
    }

    public void setFin(LocalDate fin) {
        this.fin = fin;
    }
}
