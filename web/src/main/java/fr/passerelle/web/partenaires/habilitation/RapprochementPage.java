package fr.passerelle.web.partenaires.habilitation;

import fr.passerelle.partenaires.habilitation.HabilitationService;
import fr.passerelle.partenaires.habilitation.Matrice;
import fr.passerelle.partenaires.habilitation.Rapprochement;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A partner's list of its people against those who hold rights. */
@Named
@ViewScoped
public class RapprochementPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HabilitationService service;
    private Long partenaire;
    private String liste;
    private transient Matrice matrice;
    private Rapprochement rapprochement;

    public void ouvrir() {
        getMatrice();
    }

    public void rapprocher() {
        rapprochement = null;
        try {
            rapprochement = service.rapprocher(partenaire, liste);
        } catch (RegleRefusee refus) {
            Messages.refuser(refus);
        }
    }

    public Matrice getMatrice() {
        if (matrice == null) {
            matrice = service.matrice(partenaire == null ? 0 : partenaire);
        }
        return matrice;
    }

    /** {@code null} until a list is given. */
    public Rapprochement getRapprochement() {
        return rapprochement;
    }

    public Long getPartenaire() {
        return partenaire;
    }

    public void setPartenaire(Long partenaire) {
        this.partenaire = partenaire;
    }

    public String getListe() {
        return liste;
    }

    public void setListe(String liste) {
        this.liste = liste;
    }
}
