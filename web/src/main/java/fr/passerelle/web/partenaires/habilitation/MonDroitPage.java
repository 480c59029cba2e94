package fr.passerelle.web.partenaires.habilitation;

import fr.passerelle.partenaires.habilitation.FicheHabilitation;
import fr.passerelle.partenaires.habilitation.MesUtilisateursService;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** One right of one of the partner's own people. */
@Named
@ViewScoped
public class MonDroitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MesUtilisateursService service;
    private Long id;
    private transient FicheHabilitation fiche;
    private final SuspensionForm suspension = new SuspensionForm();
    private String motif;
    private String retablissement;
    private String reponse;
    private LocalDate fin;

    public void ouvrir() {
        fin = getFiche().droit().fin();
    }

    public String valider() {
        return Messages.siPermis(() -> service.valider(id), "Le droit est donné.", ici());
    }

    public String suspendre() {
        return Messages.siPermis(() -> service.suspendre(id, suspension.getMotif(), suspension.getTexte()), "Le droit est suspendu\u202f: la personne est déconnectée.", ici());
    }

    public String retablir() {
        return Messages.siPermis(() -> service.retablir(id, retablissement), "Le droit est rétabli.", ici());
    }

    public String retirer() {
        return Messages.siPermis(() -> service.retirer(id, motif), "Ce droit est fini.", ici());
    }

    public String changerFin() {
        return Messages.siPermis(() -> service.changerFin(id, fin), "La fin du droit est changée.", ici());
    }

    public String repondre() {
        FicheHabilitation.Demande attendue = getAttendue();
        return Messages.siPermis(() -> service.repondre(attendue == null ? 0 : attendue.id(), reponse), "Votre réponse est envoyée à la Caf.", ici());
    }

    private String ici() {
        return "/partenaires/mon-droit?id=" + id;
    }

    public FicheHabilitation getFiche() {
        if (fiche == null) {
            fiche = service.fiche(id == null ? 0 : id);
        }
        return fiche;
    }

    public boolean isDeleguee() {
        return getFiche().cadre().mode() == ModeGestion.DELEGUEE;
    }

    /** The question that still awaits an answer, the oldest; {@code null} when none does. */
    public FicheHabilitation.Demande getAttendue() {
        return getFiche().questions().stream().filter(FicheHabilitation.Demande::attend).reduce((une, plusAncienne) -> plusAncienne).orElse(null);
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

    public String getReponse() {
        return reponse;
    }

    public void setReponse(String reponse) {
        this.reponse = reponse;
    }

    public LocalDate getFin() {
        return fin;
    }

    public void setFin(LocalDate fin) {
        this.fin = fin;
    }
}
