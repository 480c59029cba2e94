package fr.passerelle.web.socle.grammaire;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One field of each kind. */
public class Saisie implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nom;
    private String expose;
    private LocalDate recueLe;
    private BigDecimal montant;
    private ChoixDExemple motif;
    private ChoixDExemple canal;
    private List<ChoixDExemple> canaux;
    private Boolean recevable;
    private boolean urgent;

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public String getExpose() {
        return expose;
    }

    public void setExpose(String expose) {
        this.expose = expose;
    }

    public LocalDate getRecueLe() {
        return recueLe;
    }

    public void setRecueLe(LocalDate recueLe) {
        this.recueLe = recueLe;
    }

    public BigDecimal getMontant() {
        return montant;
    }

    public void setMontant(BigDecimal montant) {
        this.montant = montant;
    }

    public ChoixDExemple getMotif() {
        return motif;
    }

    public void setMotif(ChoixDExemple motif) {
        this.motif = motif;
    }

    public ChoixDExemple getCanal() {
        return canal;
    }

    public void setCanal(ChoixDExemple canal) {
        this.canal = canal;
    }

    public List<ChoixDExemple> getCanaux() {
        return canaux;
    }

    public void setCanaux(List<ChoixDExemple> canaux) {
        this.canaux = canaux;
    }

    public Boolean getRecevable() {
        return recevable;
    }

    public void setRecevable(Boolean recevable) {
        this.recevable = recevable;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }
}
