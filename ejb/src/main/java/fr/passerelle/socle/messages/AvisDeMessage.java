package fr.passerelle.socle.messages;

import fr.passerelle.socle.TextesDuSocle;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.courriels.Courriels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells the other side that a message waits, and nothing of what it says. */
@ApplicationScoped
class AvisDeMessage {

    @Inject
    private Courriels courriels;
    @Inject
    private Organisme organisme;

    void deposer(Correspondance regle, Fil fil, Cote destinataire) {
        String lien = organisme.adresse() + regle.lien(fil.id());
        regle.adresses(fil.enEchange(), destinataire).stream().distinct().forEach(adresse -> courriels.deposer(TextesDuSocle.MESSAGE_RECU, adresse,
                Map.of("lien", lien), regle.objet(), fil.organisme()));
    }
}
