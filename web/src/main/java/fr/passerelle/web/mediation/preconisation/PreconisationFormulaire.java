package fr.passerelle.web.mediation.preconisation;

import fr.passerelle.mediation.nomenclature.NiveauPreconisation;
import fr.passerelle.mediation.preconisation.PreconisationSaisie;
import java.io.Serializable;
import java.time.LocalDate;

/** What is typed about a préconisation. */
public class PreconisationFormulaire implements Serializable {

    private static final long serialVersionUID = 1L;

    private int annee;
    private String theme;
    private String texte;
    private NiveauPreconisation niveau = NiveauPreconisation.LOCAL;
    private String porteur;
    private String porteurIdentifiant;
    private LocalDate echeance;

    static PreconisationFormulaire vide(int annee) {
        PreconisationFormulaire vide = new PreconisationFormulaire();
        vide.annee = annee;
        return vide;
    }

    static PreconisationFormulaire de(PreconisationSaisie s) {
        PreconisationFormulaire repris = vide(s.annee());
        repris.theme = s.theme();
        repris.texte = s.texte();
        repris.niveau = s.niveau();
        repris.porteur = s.porteur();
        repris.porteurIdentifiant = s.porteurIdentifiant();
        repris.echeance = s.echeance();
        return repris;
    }

    PreconisationSaisie saisie() {
        return new PreconisationSaisie(annee, theme, texte, niveau, porteur, porteurIdentifiant, echeance);
    }

    public int getAnnee() {
        return annee;
    }

    public void setAnnee(int annee) {
        this.annee = annee;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }

    public NiveauPreconisation getNiveau() {
        return niveau;
    }

    public void setNiveau(NiveauPreconisation niveau) {
        this.niveau = niveau;
    }

    public String getPorteur() {
        return porteur;
    }

    public void setPorteur(String porteur) {
        this.porteur = porteur;
    }

    public String getPorteurIdentifiant() {
        return porteurIdentifiant;
    }

    public void setPorteurIdentifiant(String porteurIdentifiant) {
        this.porteurIdentifiant = porteurIdentifiant;
    }

    public LocalDate getEcheance() {
        return echeance;
    }

    public void setEcheance(LocalDate echeance) {
        this.echeance = echeance;
    }
}
