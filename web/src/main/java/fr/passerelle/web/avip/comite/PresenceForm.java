package fr.passerelle.web.avip.comite;

import fr.passerelle.avip.comite.DossierDeSeance;
import fr.passerelle.avip.comite.Presence;
import java.io.Serializable;

/** Whether one guest came, being noted. */
public class PresenceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long invite;
    private final String nom;
    private final String organisme;
    private Presence presence;

    PresenceForm(DossierDeSeance.Invite i) {
        invite = i.id();
        nom = i.nom();
        organisme = i.organisme();
        presence = i.presence();
    }

    public long getInvite() {
        return invite;
    }

    public String getNom() {
        return nom;
    }

    public String getOrganisme() {
        return organisme;
    }

    public Presence getPresence() {
        return presence;
    }

    public void setPresence(Presence presence) {
        this.presence = presence;
    }
}
