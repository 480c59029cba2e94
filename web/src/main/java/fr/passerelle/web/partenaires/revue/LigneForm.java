package fr.passerelle.web.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.DecisionRevue;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.revue.DecisionSaisie;
import fr.passerelle.partenaires.revue.LigneVue;
import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** One right on the page, and what is chosen for it there. */
public class LigneForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final String personne;
    private final ServicePartenaire service;
    private final List<String> profils;
    private final DecisionSaisie depart;
    private DecisionRevue decision;
    private String nouveauProfil;
    private LocalDate nouvelleFin;

    LigneForm(LigneVue ligne, int rang) {
        id = ligne.id();
        personne = ligne.personne();
        service = ligne.service();
        profils = ligne.profils();
        decision = ligne.decision();
        nouveauProfil = ligne.nouveauProfil();
        nouvelleFin = ligne.nouvelleFin();
        depart = saisie(rang);
    }

    private DecisionSaisie saisie(int rang) {
        boolean change = decision == DecisionRevue.CHANGER;
        return new DecisionSaisie(id, rang, decision, change ? nouveauProfil : null, change ? nouvelleFin : null);
    }

    /** What is chosen now. */
    DecisionSaisie saisie() {
        return saisie(depart.rang());
    }

    boolean change() {
        return !saisie().equals(depart);
    }

    public long getId() {
        return id;
    }

    public String getPersonne() {
        return personne;
    }

    /** What the contract allows, when there is a choice. */
    public List<SelectItem> getProfils() {
        return profils.stream().map(p -> new SelectItem(p, service.profil(p))).toList();
    }

    public boolean isProfilAuChoix() {
        return profils.size() > 1;
    }

    public DecisionRevue getDecision() {
        return decision;
    }

    public void setDecision(DecisionRevue decision) {
        this.decision = decision;
    }

    public String getNouveauProfil() {
        return nouveauProfil;
    }

    public void setNouveauProfil(String nouveauProfil) {
        this.nouveauProfil = nouveauProfil;
    }

    public LocalDate getNouvelleFin() {
        return nouvelleFin;
    }

    public void setNouvelleFin(LocalDate nouvelleFin) {
        this.nouvelleFin = nouvelleFin;
    }
}
