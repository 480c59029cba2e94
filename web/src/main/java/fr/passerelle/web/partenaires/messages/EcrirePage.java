package fr.passerelle.web.partenaires.messages;

import fr.passerelle.partenaires.messages.MessagesService;
import fr.passerelle.partenaires.portail.PortailService;
import fr.passerelle.partenaires.registre.PartenaireVu;
import fr.passerelle.socle.messages.Ecrit;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A new message: to the Caf, or to the partner that the address names. */
@Named
@ViewScoped
public class EcrirePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MessagesService service;
    @Inject
    private PortailService portail;
    @Inject
    private JointesForm jointes;
    private Long partenaire;
    private String destinataire;
    private String objet;
    private String texte;

    public void ouvrir() {
        if (partenaire == null) {
            portail.membre();
            destinataire = "le secrétariat de direction de la Caf";
        } else {
            PartenaireVu lu = service.destinataire(partenaire);
            destinataire = lu.raisonSociale() + " (" + lu.reference() + ")";
        }
    }

    public String envoyer() {
        if (!jointes.deposer()) {
            return null;
        }
        return Messages.siPermis(() -> {
            Ecrit ecrit = new Ecrit(texte, jointes.numeros());
            if (partenaire == null) {
                service.ecrireALaCaf(objet, ecrit);
            } else {
                service.ecrireAuPartenaire(partenaire, objet, ecrit);
            }
        }, "Votre message est envoyé. Son destinataire est prévenu par courriel qu’un message l’attend.",
                partenaire == null ? "/partenaires/messages" : "/partenaires/messagerie");
    }

    public String getDestinataire() {
        return destinataire;
    }

    public boolean isPourLaCaf() {
        return partenaire == null;
    }

    public JointesForm getJointes() {
        return jointes;
    }

    public Long getPartenaire() {
        return partenaire;
    }

    public void setPartenaire(Long partenaire) {
        this.partenaire = partenaire;
    }

    public String getObjet() {
        return objet;
    }

    public void setObjet(String objet) {
        this.objet = objet;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }
}
