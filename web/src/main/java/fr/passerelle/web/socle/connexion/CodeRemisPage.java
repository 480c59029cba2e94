package fr.passerelle.web.socle.connexion;

import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.acces.AccesService;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.facade.Portes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Choosing a password with a code received on paper. */
@Named
@RequestScoped
public class CodeRemisPage {

    static final String PAGE = "/code-remis";

    @Inject
    private AccesService acces;
    @Inject
    private Portes portes;
    private String identifiant;
    private String code;
    private String motDePasse;
    private String confirmation;

    public String choisir() {
        Population[] chez = {Population.AGENT};
        String suite = Messages.siPermis(() -> {
            if (!motDePasse.equals(confirmation)) {
                throw new RegleRefusee("R-USAG-60", "confirmation", "Les deux saisies du nouveau mot de passe diffèrent.");
            }
            chez[0] = acces.choisir(identifiant, code, motDePasse);
        }, null, PAGE);
        return suite == null ? null : suite.replace(PAGE, portes.de(chez[0]).page() + "?fin=motDePasse");
    }

    public String getIdentifiant() {
        return identifiant;
    }

    public void setIdentifiant(String identifiant) {
        this.identifiant = identifiant;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
