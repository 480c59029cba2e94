package fr.passerelle.web.socle.connexion;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.oubli.OubliService;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Recu;
import fr.passerelle.web.socle.facade.Porte;
import fr.passerelle.web.socle.facade.Portes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Choosing a new password, by the link received. */
@Named
@RequestScoped
public class NouveauMotDePassePage {

    @Inject
    private OubliService oublis;
    @Inject
    private Portes portes;
    @Inject
    private HttpServletRequest demande;
    private String lien;
    private String motDePasse;
    private String confirmation;
    private Boolean valable;

    public String choisir() {
        String porte = oublis.population(lien).map(portes::de).map(Porte::page).orElse(VersLaConnexion.PAGE);
        return Messages.siPermis(() -> {
            if (!motDePasse.equals(confirmation)) {
                throw new RegleRefusee("R-USAG-60", "confirmation", "Les deux saisies du nouveau mot de passe diffèrent.");
            }
            oublis.choisir(lien, motDePasse);
        }, null, porte + "?fin=motDePasse");
    }

    /** The address says the link, then the form does: a refused form still knows it. */
    public boolean isValable() {
        if (valable == null) {
            valable = oublis.lienValable(Recu.texte(demande, "lien"));
        }
        return valable;
    }

    public String getLien() {
        return lien == null ? Recu.texte(demande, "lien") : lien;
    }

    public void setLien(String lien) {
        this.lien = lien;
    }

    public String getMotDePasse() {
        return motDePasse;
    }

    public void setMotDePasse(String motDePasse) {
        this.motDePasse = motDePasse;
    }

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(String confirmation) {
        this.confirmation = confirmation;
    }
}
