package fr.passerelle.web.avip.comite;

import fr.passerelle.avip.comite.DossierDeSeance;
import fr.passerelle.avip.label.Avis;
import java.io.Serializable;

/** The opinion of the committee on one point, being written. */
public class ConclusionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long point;
    private final String nom;
    private Avis avis;
    private String texte;

    ConclusionForm(DossierDeSeance.Point p) {
        point = p.id();
        nom = p.structure() + ", " + p.commune();
    }

    public long getPoint() {
        return point;
    }

    public String getNom() {
        return nom;
    }

    public Avis getAvis() {
        return avis;
    }

    public void setAvis(Avis avis) {
        this.avis = avis;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }
}
