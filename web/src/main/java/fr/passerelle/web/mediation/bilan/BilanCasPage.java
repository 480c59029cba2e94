package fr.passerelle.web.mediation.bilan;

import fr.passerelle.mediation.bilan.BilanService;
import fr.passerelle.mediation.bilan.CasDuBilanService;
import fr.passerelle.mediation.bilan.CasDuChiffre;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.commun.Tranche;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;

/** The cases that a figure of the bilan counts. */
@Named
@ViewScoped
public class BilanCasPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CasDuBilanService cas;
    @Inject
    private BilanService bilans;

    private int annee;
    private String code;
    private int page = 1;
    private String tri;
    private transient Tranche<CasDuChiffre> tranche;
    private transient Indicateur indicateur;
    private transient BigDecimal somme;

    /** Reads the list; a figure that does not exist is not found. */
    public void ouvrir() {
        tranche = cas.casDe(annee, code == null ? "" : code, page, tri == null ? "" : tri);
        indicateur = bilans.pour(annee).chercher(code).orElse(null);
        somme = cas.estUneSomme(code) ? cas.somme(annee, code) : null;
    }

    public Tranche<CasDuChiffre> getTranche() {
        return tranche;
    }

    /** What the cases add up to, for a figure that is a sum of money; else {@code null}. */
    public BigDecimal getSomme() {
        return somme;
    }

    public String getTitre() {
        return (indicateur == null ? code : indicateur.libelle()) + ", " + annee;
    }

    public Indicateur getIndicateur() {
        return indicateur;
    }

    public int getAnnee() {
        return annee;
    }

    public void setAnnee(int annee) {
        this.annee = annee;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTri() {
        return tri;
    }

    public void setTri(String tri) {
        this.tri = tri;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
