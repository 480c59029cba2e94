package fr.passerelle.socle;

import static fr.passerelle.socle.Permissions.COURRIELS_ADMINISTRER;
import static fr.passerelle.socle.capacites.Balise.LIEN;
import static fr.passerelle.socle.capacites.Balise.ORGANISME;

import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import java.util.List;

/** The mails of the application itself. */
public final class TextesDuSocle {

    public static final Texte MOT_DE_PASSE_OUBLIE = courriel("MOT_DE_PASSE_OUBLIE", "Mot de passe oublié",
            "À qui demande un nouveau mot de passe.", ORGANISME, LIEN, new Balise("minutes", "30")).avecUnSecret();
    public static final Texte MOT_DE_PASSE_CHANGE = courriel("MOT_DE_PASSE_CHANGE", "Mot de passe changé",
            "À qui vient de changer de mot de passe.", ORGANISME);

    public static final Texte COMPTE_OUVERT = courriel("COMPTE_OUVERT", "Compte ouvert",
            "À qui reçoit un compte, pour choisir son mot de passe.", ORGANISME, LIEN, new Balise("identifiant", "prenom.nom"), new Balise("jours", "7"))
            .avecUnSecret();

    public static final Texte MOT_DE_PASSE_EXIGE = courriel("MOT_DE_PASSE_EXIGE", "Nouveau mot de passe exigé",
            "À qui doit choisir un autre mot de passe, parce qu’on le lui demande.", ORGANISME, LIEN, new Balise("jours", "7")).avecUnSecret();

    public static final Texte LIEN_ENVOYE = courriel("LIEN_ENVOYE", "Lien pour choisir un mot de passe",
            "À qui l’administrateur des comptes envoie un lien, parce que son mot de passe est perdu.", ORGANISME, LIEN, new Balise("jours", "7")).avecUnSecret();

    /** An alarm too: whoever prints a code could use it. */
    public static final Texte CODE_REMIS = alarme("CODE_REMIS", "Code imprimé",
            "Au titulaire d’un compte, quand un code à usage unique est imprimé pour lui.", ORGANISME, new Balise("jusqua", "12\u00a0mai\u00a02026 à 14\u00a0h\u00a005"));

    public static final Texte CODE_DE_CONNEXION = courriel("CODE_DE_CONNEXION", "Code de connexion",
            "À qui se connecte, quand son mot de passe ne suffit pas.", ORGANISME, new Balise("code", "482 915"), new Balise("minutes", "15"))
            .avecUnSecret();

    public static final Texte MESSAGE_RECU = courriel("MESSAGE_RECU", "Message reçu",
            "À qui reçoit un message dans l’application\u202f: rien de ce qu’il dit, ni de qui il vient.", ORGANISME, LIEN);

    public static final Texte NOTIFICATION = courriel("NOTIFICATION", "Notification par courriel",
            "À qui a choisi, dans son compte, d’apprendre cela aussi par courriel.", ORGANISME, LIEN, new Balise("quoi", "Une tâche que vous avez demandée est finie"));

    /** An alarm: whoever administers the mails must not be able to silence it. */
    public static final Texte ADRESSE_CHANGEE = alarme("ADRESSE_CHANGEE", "Adresse changée",
            "À l’ancienne adresse d’un compte, quand elle change.", ORGANISME, new Balise("nouvelle", "prenom.nom@exemple.fr"),
            new Balise("confirmation", "https://passerelle.example/exemple")).avecUnSecret();

    /** Another one. */
    public static final Texte ROLE_DONNE = alarme("ROLE_DONNE", "Rôle donné",
            "À qui lit le journal, quand un compte reçoit un rôle qui ouvre des données personnelles.", ORGANISME, LIEN,
            new Balise("compte", "prenom.nom"), new Balise("roles", "Délégué à la protection des données"), new Balise("par", "admin"));

    private static final Balise DOCUMENT = new Balise("document", "Contrat de prêt de matériel");
    public static final Texte SIGNATURE_DEMANDEE = courriel("SIGNATURE_DEMANDEE", "Signature demandée",
            "À qui doit signer un document.", ORGANISME, LIEN, DOCUMENT);
    public static final Texte SIGNATURE_RELANCE = courriel("SIGNATURE_RELANCE", "Signature relancée",
            "À qui n’a pas encore signé un document.", ORGANISME, LIEN, DOCUMENT, new Balise("depuis", "4\u00a0mai\u00a02026 à 14\u00a0h\u00a005"));
    public static final Texte SIGNATURE_ANNULEE = courriel("SIGNATURE_ANNULEE", "Signatures annulées",
            "À ceux qui signent un document, quand son texte change\u202f: ce qui était signé ne vaut plus.", ORGANISME, LIEN, DOCUMENT,
            new Balise("pourquoi", "l’article 4 est corrigé"));
    public static final Texte SIGNATURE_ACHEVEE = courriel("SIGNATURE_ACHEVEE", "Document signé par tous",
            "À ceux qui ont signé un document, quand tous l’ont fait.", ORGANISME, LIEN, DOCUMENT);

    private TextesDuSocle() {
    }

    static List<Texte> tous() {
        return List.of(MOT_DE_PASSE_OUBLIE, MOT_DE_PASSE_CHANGE, COMPTE_OUVERT, MOT_DE_PASSE_EXIGE, LIEN_ENVOYE, CODE_REMIS, CODE_DE_CONNEXION, ADRESSE_CHANGEE, ROLE_DONNE,
                MESSAGE_RECU, NOTIFICATION, SIGNATURE_DEMANDEE, SIGNATURE_RELANCE, SIGNATURE_ANNULEE, SIGNATURE_ACHEVEE);
    }

    private static Texte alarme(String code, String titre, String usage, Balise... balises) {
        return Texte.courriel(TextesDuSocle.class, code, titre, usage, null, balises);
    }

    private static Texte courriel(String code, String titre, String usage, Balise... balises) {
        return Texte.courriel(TextesDuSocle.class, code, titre, usage, COURRIELS_ADMINISTRER, balises);
    }
}
