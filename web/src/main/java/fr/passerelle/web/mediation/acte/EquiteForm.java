package fr.passerelle.web.mediation.acte;

import fr.passerelle.mediation.acte.PropositionEquiteFaite;
import fr.passerelle.mediation.nomenclature.Acte;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** A proposal to the direction when the strict rule goes against its spirit (T11, R-MED-19). */
@Named
@ViewScoped
public class EquiteForm extends BrouillonForm {

    private static final long serialVersionUID = 1L;

    private String texte;
    private BigDecimal montant;

    @PostConstruct
    void reprendre() {
        reprendreLeBrouillon();
    }

    @Override
    Acte acte() {
        return Acte.PROPOSER_EQUITE;
    }

    public String proposer() {
        return faire("Proposition adressée à la direction.",
                (ref, version) -> service().proposerEquite(ref, version, new PropositionEquiteFaite(texte, montant)));
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }

    public BigDecimal getMontant() {
        return montant;
    }

    public void setMontant(BigDecimal montant) {
        this.montant = montant;
    }
}
