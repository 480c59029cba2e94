package fr.passerelle.web.socle.connexion;

import fr.passerelle.socle.commun.AttenteDemandee;
import fr.passerelle.socle.comptes.EntreeParMotDePasse;
import fr.passerelle.socle.comptes.code.Codes;
import fr.passerelle.socle.comptes.session.SessionsService;
import fr.passerelle.socle.demarrage.CodeDeDemonstration;
import fr.passerelle.socle.demarrage.ModeDemo;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.facade.Porte;
import fr.passerelle.web.socle.facade.Portes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Sign-in and sign-out. */
@Named
@RequestScoped
public class ConnexionPage {

    @Inject
    private Arrivee arrivee;
    @Inject
    private Portes portes;
    @Inject
    private Codes codes;
    @Inject
    private FacesContext faces;
    @Inject
    private ModeDemo demo;
    @Inject
    private CodeDeDemonstration codeDeDemonstration;
    @Inject
    private SessionsService sessions;
    private String identifiant;
    private String motDePasse;
    private String suite;
    private String fin;

    /** Says why the person is here again; someone signed in already has nothing to do here. */
    public void accueillir() throws IOException {
        if (demande().getUserPrincipal() != null) {
            arrivee.aller(VersLaConnexion.suite(suite));
        } else if ("expiree".equals(fin)) {
            Messages.attention("Votre session a pris fin. Connectez-vous pour reprendre où vous étiez.");
        } else if ("sortie".equals(fin)) {
            faces.addMessage(null, new FacesMessage("Vous êtes déconnecté."));
        } else if ("essais".equals(fin)) {
            Messages.erreur("Le mot de passe actuel a été faux trop de fois\u202f: cette session est fermée. Connectez-vous de nouveau\u202f; si"
                    + " vous ne le retrouvez pas, choisissez «\u202fMot de passe oublié\u202f».");
        } else if ("motDePasse".equals(fin)) {
            faces.addMessage(null, new FacesMessage("Votre mot de passe est changé. Connectez-vous avec le nouveau."));
        }
    }

    public void connecter() throws ServletException, IOException {
        EntreeParMotDePasse entree = new EntreeParMotDePasse(porte().population(), identifiant, motDePasse);
        if (arrivee.presenter(entree)) {
            arrivee.commencer(porte().page(), suite, false);
        } else if (entree.attente().isPresent()) {
            Messages.refuser(entree.attente().get());
        } else if (entree.attendUnCode().isPresent()) {
            demanderLeCode(entree.attendUnCode().get());
        } else {
            Messages.erreur("Identifiant ou mot de passe inconnu. Après cinq échecs, il faut attendre avant de réessayer,"
                    + " de plus en plus longtemps.");
        }
    }

    private void demanderLeCode(String compte) throws IOException {
        Optional<Long> code;
        try {
            code = codes.envoyer(compte);
        } catch (AttenteDemandee attente) {
            Messages.refuser(attente);
            return;
        }
        if (code.isEmpty()) {
            Messages.erreur("Un code devait vous être envoyé par courriel, et ne peut pas l’être maintenant. Réessayez dans une heure, ou"
                    + " adressez-vous à qui administre les comptes.");
            return;
        }
        new EntreeEnAttente(compte, code.get(), porte().page(), suite, codeDeDemonstration.chiffres()).retenir(arrivee.demande());
        arrivee.aller(CodePage.PAGE);
    }

    public void quitter() throws ServletException, IOException {
        sessions.quitter(getNumero());
        sortir();
    }

    /** Every session of the person is ended: this one leaves too. */
    public void sortir() throws ServletException, IOException {
        quitterPar("?fin=sortie");
    }

    /** After a new password every session is over, this one too: the person comes in with the new one. */
    public void reconnecter() throws ServletException, IOException {
        quitterPar("?fin=motDePasse");
    }

    public void sortirApresTropDEssais() throws ServletException, IOException {
        quitterPar("?fin=essais");
    }

    private void quitterPar(String fin) throws ServletException, IOException {
        Porte porte = FinDeSession.porte(demande(), portes);
        FinDeSession.fermer(demande());
        arrivee.aller(porte.page() + fin);
    }

    /** The number of the session of whoever asks. */
    public long getNumero() {
        return FinDeSession.ouverture(demande()).numero();
    }

    private HttpServletRequest demande() {
        return arrivee.demande();
    }

    /** How the addresses of this door begin. */
    public String getPrefixe() {
        return porte().prefixe();
    }

    private Porte porte() {
        return portes.de(demande().getServletPath());
    }

    public boolean isDemonstration() {
        return demo.comptes() && !getComptesOfferts().isEmpty();
    }

    public List<ModeDemo.CompteOffert> getComptesOfferts() {
        return demo.comptesOfferts(porte().population());
    }

    /** Where the other accounts of the demonstration come in. */
    public List<Porte> getAutresPortes() {
        return portes.autres(porte()).stream().filter(p -> !demo.comptesOfferts(p.population()).isEmpty()).toList();
    }

    public String getMotDePasseDemo() {
        return demo.motDePasse();
    }

    public String getIdentifiant() {
        return identifiant;
    }

    public void setIdentifiant(String identifiant) {
        this.identifiant = identifiant;
    }

    public String getMotDePasse() {
        return motDePasse;
    }

    public void setMotDePasse(String motDePasse) {
        this.motDePasse = motDePasse;
    }

    /** The page first asked for, or {@code null}. */
    public String getSuite() {
        return suite;
    }

    public void setSuite(String suite) {
        this.suite = suite;
    }

    /** How the last session ended: {@code sortie}, {@code expiree}, {@code motDePasse}, {@code essais}, or {@code null}. */
    public String getFin() {
        return fin;
    }

    public void setFin(String fin) {
        this.fin = fin;
    }
}
