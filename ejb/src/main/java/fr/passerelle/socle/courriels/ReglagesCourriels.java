package fr.passerelle.socle.courriels;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** By whom mails are sent, and from when on their waiting is an alarm. */
@ApplicationScoped
class ReglagesCourriels implements Declaration {

    static final Reglage HOTE = Reglage.texte("passerelle.smtp.host", null,
            "Le serveur de courriel. Sans lui, les courriels attendent.");
    static final Reglage UTILISATEUR = Reglage.texte("passerelle.smtp.utilisateur", null,
            "Le compte présenté au serveur de courriel, s’il en demande un.");
    static final Reglage MOT_DE_PASSE = Reglage.secret("passerelle.smtp.mot-de-passe", "Le mot de passe de ce compte.");
    static final Reglage RETARD = Reglage.entier("passerelle.courriels.retard-minutes", 240,
            "Depuis combien de minutes un courriel peut attendre avant que l’application se dise «\u202fpas prête\u202f».");
    private static final Reglage PORT = Reglage.entier("passerelle.smtp.port", 25, "Le port du serveur de courriel.");
    private static final Reglage EXPEDITEUR = Reglage.texte("passerelle.smtp.de", "ne-pas-repondre@localhost",
            "L’adresse d’où partent les courriels.");
    private static final Reglage STARTTLS = Reglage.texte("passerelle.smtp.starttls", "false",
            "Mettre «\u202ftrue\u202f» pour chiffrer l’échange avec le serveur de courriel dès qu’il le permet.");
    private static final Reglage SSL = Reglage.texte("passerelle.smtp.ssl", "false",
            "Mettre «\u202ftrue\u202f» si le serveur de courriel n’accepte qu’un échange chiffré d’emblée.");

    @Override
    public String titre() {
        return "Courriels";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(HOTE, PORT, EXPEDITEUR, UTILISATEUR, MOT_DE_PASSE, STARTTLS, SSL, RETARD);
    }
}
