package fr.passerelle.web.partenaires.messages;

import fr.passerelle.partenaires.messages.MessagesService;
import fr.passerelle.partenaires.registre.PartenaireVu;
import fr.passerelle.socle.messages.Ecrit;
import fr.passerelle.socle.messages.FilLu;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One exchange, read and answered from either side. */
@Named
@ViewScoped
public class EchangePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MessagesService service;
    @Inject
    private JointesForm jointes;
    private long id;
    private FilLu fil;
    private String texte;

    /** Reading marks as read: once, when the page is asked for. */
    public void ouvrir() {
        fil = service.lire(id);
    }

    public String repondre() {
        if (!jointes.deposer()) {
            return null;
        }
        return Messages.siPermis(() -> service.repondre(id, new Ecrit(texte, jointes.numeros())), "Votre message est envoyé.", page());
    }

    public String clore() {
        return Messages.siPermis(() -> service.clore(id), "L’échange est clos.", "/partenaires/messagerie");
    }

    public String rouvrir() {
        return Messages.siPermis(() -> service.rouvrir(id), "L’échange est rouvert.", page());
    }

    private String page() {
        return "/partenaires/echange?id=" + id;
    }

    public FilLu getFil() {
        return fil;
    }

    /** The body, for the house. */
    public PartenaireVu getPartenaire() {
        return service.partenaire(fil.organisme());
    }

    public JointesForm getJointes() {
        return jointes;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }
}
