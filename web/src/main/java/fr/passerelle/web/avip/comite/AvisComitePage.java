package fr.passerelle.web.avip.comite;

import fr.passerelle.avip.comite.AvisDeMembre;
import fr.passerelle.avip.comite.ComiteService;
import fr.passerelle.avip.comite.DossierDeSeance;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One's own opinion on a candidacy. */
@Named
@ViewScoped
public class AvisComitePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ComiteService service;

    private Long id;
    private Long point;
    private AvisDeMembre avis;
    private String commentaire;
    private transient DossierDeSeance.Point lu;

    public void ouvrir() {
        DossierDeSeance.AvisVu mien = getLu().mien();
        if (mien != null) {
            avis = mien.avis();
            commentaire = mien.commentaire();
        }
    }

    public DossierDeSeance.Point getLu() {
        if (lu == null) {
            lu = service.lire(id == null ? 0 : id).points().stream().filter(p -> point != null && p.id() == point).findFirst()
                    .orElseThrow(() -> new Introuvable("point " + point + " de la séance " + id));
        }
        return lu;
    }

    public String aviser() {
        return Messages.siPermis(() -> service.aviser(id, point, avis, commentaire), "Votre avis est enregistré.", "/avip/comite?id=" + id);
    }

    public List<AvisDeMembre> getTous() {
        return List.of(AvisDeMembre.values());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getPoint() {
        return point;
    }

    public void setPoint(Long point) {
        this.point = point;
    }

    public AvisDeMembre getAvis() {
        return avis;
    }

    public void setAvis(AvisDeMembre avis) {
        this.avis = avis;
    }

    public String getCommentaire() {
        return commentaire;
    }

    public void setCommentaire(String commentaire) {
        this.commentaire = commentaire;
    }
}
