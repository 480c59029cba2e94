package fr.passerelle.web.socle.connexion;

import fr.passerelle.socle.commun.AttenteDemandee;
import fr.passerelle.socle.comptes.code.CodeSaisi;
import fr.passerelle.socle.comptes.code.Codes;
import fr.passerelle.socle.comptes.frein.Appareils;
import fr.passerelle.socle.demarrage.CodeDeDemonstration;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;

/** The code received by mail, given by those whose password is not enough. */
@Named
@RequestScoped
public class CodePage {

    static final String PAGE = "/code-de-connexion";

    @Inject
    private Arrivee arrivee;
    @Inject
    private Codes codes;
    @Inject
    private CodeDeDemonstration demonstration;
    @Inject
    private FacesContext faces;
    private String code;
    private boolean seSouvenir;

    /** Whoever waits for no code has nothing to do here. */
    public void accueillir() throws IOException {
        if (arrivee.demande().getUserPrincipal() != null || EntreeEnAttente.de(arrivee.demande()) == null) {
            arrivee.aller(VersLaConnexion.PAGE);
        }
    }

    public void entrer() throws ServletException, IOException {
        EntreeEnAttente attendue = EntreeEnAttente.de(arrivee.demande());
        if (attendue == null) {
            arrivee.aller(VersLaConnexion.PAGE + "?fin=expiree");
            return;
        }
        CodeSaisi saisi = new CodeSaisi(attendue.code(), code);
        if (arrivee.presenter(saisi)) {
            arrivee.commencer(attendue.porte(), attendue.suite(), seSouvenir);
        } else if (saisi.attente().isPresent()) {
            Messages.refuser(saisi.attente().get());
        } else {
            Messages.erreur("Ce code n’est pas le bon, ou ne vaut plus. Après cinq essais, demandez-en un autre\u202f; après cinq échecs, il faut"
                    + " attendre avant de réessayer.");
        }
    }

    /** Sends another one, which takes its place; one asked for too soon is not sent. */
    public void renvoyer() throws IOException {
        EntreeEnAttente attendue = EntreeEnAttente.de(arrivee.demande());
        if (attendue == null) {
            arrivee.aller(VersLaConnexion.PAGE + "?fin=expiree");
            return;
        }
        try {
            envoyerUnAutre(attendue);
        } catch (AttenteDemandee attente) {
            Messages.refuser(attente);
        }
    }

    private void envoyerUnAutre(EntreeEnAttente attendue) {
        Optional<Long> envoye = codes.envoyer(attendue.compte());
        if (envoye.isEmpty()) {
            Messages.erreur("Trop de codes ont été demandés. Réessayez dans une heure.");
            return;
        }
        if (envoye.get() == attendue.code()) {
            Messages.attention("Le code envoyé il y a un instant vaut toujours. Attendez une minute avant d’en demander un autre.");
            return;
        }
        attendue.avec(envoye.get(), demonstration.chiffres()).retenir(arrivee.demande());
        faces.addMessage(null, new FacesMessage("Un nouveau code est envoyé. Le précédent ne vaut plus."));
    }

    /** Where to start again: the door the person came to. */
    public String getPorte() {
        EntreeEnAttente attendue = EntreeEnAttente.de(arrivee.demande());
        return attendue == null ? VersLaConnexion.PAGE : attendue.porte();
    }

    /** The code, in a demonstration, where nobody reads the mail it goes by; elsewhere {@code null}. */
    public String getChiffres() {
        EntreeEnAttente attendue = EntreeEnAttente.de(arrivee.demande());
        return attendue == null ? null : attendue.chiffres();
    }

    public long getJours() {
        return Appareils.SOUVENIR.toDays();
    }

    public boolean isSeSouvenir() {
        return seSouvenir;
    }

    public void setSeSouvenir(boolean seSouvenir) {
        this.seSouvenir = seSouvenir;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
