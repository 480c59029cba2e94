package fr.passerelle.socle.courriels;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** By whom mails are sent, and from when on their waiting is an alarm. */
@ApplicationScoped
class ReglagesCourriels implements Declaration {

    static final Reglage HOTE = Reglage.texte("passerelle.smtp.host", null,
            "L’application remet ses courriels à ce serveur de courriel. Sans lui, ils attendent.");
    static final Reglage UTILISATEUR = Reglage.texte("passerelle.smtp.utilisateur", null,
            "L’application présente ce compte au serveur de courriel, s’il en demande un.");
    static final Reglage MOT_DE_PASSE = Reglage.secret("passerelle.smtp.mot-de-passe", "L’application donne ce mot de passe au serveur de courriel, s’il en demande un.");
    static final Reglage RETARD = Reglage.entier("passerelle.courriels.retard-minutes", 240,
            "L’application se dit «\u202fpas prête\u202f» quand un courriel attend depuis plus de minutes que ce nombre.");
    private static final Reglage PORT = Reglage.entier("passerelle.smtp.port", 25, "L’application parle au serveur de courriel par ce port.");
    private static final Reglage EXPEDITEUR = Reglage.texte("passerelle.smtp.de", "ne-pas-repondre@localhost",
            "Les courriels de l’application partent de cette adresse.");
    private static final Reglage STARTTLS = Reglage.texte("passerelle.smtp.starttls", "false",
            "L’échange avec le serveur de courriel est chiffré dès qu’il le permet, si ce réglage vaut «\u202ftrue\u202f».");
    private static final Reglage SSL = Reglage.texte("passerelle.smtp.ssl", "false",
            "L’échange avec le serveur de courriel est chiffré d’emblée, si ce réglage vaut «\u202ftrue\u202f».");

    @Override
    public String titre() {
        return "Courriels";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(HOTE, PORT, EXPEDITEUR, UTILISATEUR, MOT_DE_PASSE, STARTTLS, SSL, RETARD);
    }
}
