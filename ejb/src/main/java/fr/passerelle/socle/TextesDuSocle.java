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

    public static final Texte CODE_DE_CONNEXION = courriel("CODE_DE_CONNEXION", "Code de connexion",
            "À qui se connecte, quand son mot de passe ne suffit pas.", ORGANISME, new Balise("code", "482 915"), new Balise("minutes", "15"))
            .avecUnSecret();

    /** An alarm: whoever administers the mails must not be able to silence it. */
    public static final Texte ADRESSE_CHANGEE = alarme("ADRESSE_CHANGEE", "Adresse changée",
            "À l’ancienne adresse d’un compte, quand elle change.", ORGANISME, new Balise("nouvelle", "prenom.nom@exemple.fr"),
            new Balise("confirmation", "https://passerelle.example/exemple")).avecUnSecret();

    /** Another one. */
    public static final Texte ROLE_DONNE = alarme("ROLE_DONNE", "Rôle donné",
            "À qui lit le journal, quand un compte reçoit un rôle qui ouvre des données personnelles.", ORGANISME, LIEN,
            new Balise("compte", "prenom.nom"), new Balise("roles", "Délégué à la protection des données"), new Balise("par", "admin"));

    private TextesDuSocle() {
    }

    static List<Texte> tous() {
        return List.of(MOT_DE_PASSE_OUBLIE, MOT_DE_PASSE_CHANGE, COMPTE_OUVERT, CODE_DE_CONNEXION, ADRESSE_CHANGEE, ROLE_DONNE);
    }

    private static Texte alarme(String code, String titre, String usage, Balise... balises) {
        return Texte.courriel(TextesDuSocle.class, code, titre, usage, null, balises);
    }

    private static Texte courriel(String code, String titre, String usage, Balise... balises) {
        return Texte.courriel(TextesDuSocle.class, code, titre, usage, COURRIELS_ADMINISTRER, balises);
    }
}
