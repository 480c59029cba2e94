package fr.passerelle.web.socle.compte;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.socle.comptes.frein.AppareilMemorise;
import fr.passerelle.socle.comptes.session.SessionVue;
import fr.passerelle.socle.comptes.session.SessionsService;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Recu;
import fr.passerelle.web.socle.connexion.ConnexionPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** One's own account. */
@Named
@RequestScoped
public class ComptePage {

    @Inject
    private ComptesService comptes;
    @Inject
    private ConnexionPage connexion;
    @Inject
    private SessionsService sessions;
    @Inject
    private HttpServletRequest demande;
    private List<SessionVue> miennes;
    private List<AppareilMemorise> appareils;
    private String ancien;
    private String motDePasse;
    private String confirmation;

    public void changerMotDePasse() throws ServletException, IOException {
        try {
            if (!motDePasse.equals(confirmation)) {
                throw new RegleRefusee("R-USAG-60", "confirmation", "Les deux saisies du nouveau mot de passe diffèrent.");
            }
            comptes.changerMonMotDePasse(connexion.getNumero(), ancien, motDePasse);
        } catch (RegleRefusee refus) {
            refuser(refus);
            return;
        }
        connexion.reconnecter();
    }

    /** Too many wrong passwords have ended the session: the person is told at the door. */
    private void refuser(RegleRefusee refus) throws ServletException, IOException {
        if (comptes.sessionValide(connexion.getNumero())) {
            Messages.refuser(refus);
        } else {
            connexion.sortirApresTropDEssais();
        }
    }

    /** One's sessions, read when the page shows them. */
    public List<SessionVue> getSessions() {
        if (miennes == null) {
            miennes = sessions.miennes();
        }
        return miennes;
    }

    /** The form carries which session. */
    public String fermer() {
        long numero = Recu.numero(demande, "session");
        return Messages.siPermis(() -> sessions.fermer(numero), "La session est fermée.", "/compte");
    }

    /** Where one is asked for no code, read when the page shows it. */
    public List<AppareilMemorise> getAppareils() {
        if (appareils == null) {
            appareils = sessions.appareils();
        }
        return appareils;
    }

    /** The form carries which one. */
    public String oublier() {
        long numero = Recu.numero(demande, "appareil");
        return Messages.siPermis(() -> sessions.oublierLAppareil(numero), "L’appareil est oublié\u202f: le code y sera de nouveau demandé.", "/compte");
    }

    public void fermerToutes() throws ServletException, IOException {
        sessions.fermerToutes();
        connexion.sortir();
    }

    public String getAncien() {
        return ancien;
    }

    public void setAncien(String ancien) {
        this.ancien = ancien;
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
