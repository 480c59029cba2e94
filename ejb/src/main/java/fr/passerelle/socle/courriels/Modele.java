package fr.passerelle.socle.courriels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The mails this application may send. A mail says that something awaits or is on its way, never what an answer holds
 * (R-USAG-62); its subject names nobody. The text delivered is a resource beside this class: first line the subject, then
 * the body, where {@code {nom}} stands for a value given with each mail.
 */
public enum Modele implements Texte {

    ACCUSE("Accusé de réception", "À qui a écrit, quand sa demande est accusée.",
            "reference", "organisme"),
    RECEVABILITE("Demande recevable", "À qui a écrit, quand sa demande est déclarée recevable.",
            "reference", "organisme"),
    IRRECEVABILITE("Demande irrecevable ou réorientée", "À qui a écrit, quand sa demande ne peut pas être examinée par le médiateur.",
            "reference", "organisme"),
    COMPLEMENT("Demande de complément", "À qui a écrit, quand il manque de quoi examiner sa demande, et quand on le relance.",
            "reference", "organisme", "echeance"),
    REPONSE("Réponse envoyée", "À ceux qui ont écrit, quand le médiateur a répondu.",
            "reference", "organisme"),
    FIN_CONTENTIEUX("Fin de la médiation", "À qui a écrit, quand une action en justice met fin à la médiation.",
            "reference", "organisme"),
    CLOTURE("Clôture du dossier", "À qui a écrit, quand son dossier est clos après la réponse.",
            "reference", "organisme"),
    ENQUETE("Enquête après la clôture", "À qui a écrit, quand son dossier est clos après la réponse, si l’enquête est ouverte.",
            "organisme", "lien", "jours"),
    QUESTION_SERVICE("Question posée à un service", "À l’agent d’un service, quand le médiateur l’interroge.",
            "organisme", "echeance", "lien"),
    RELANCE_SERVICE("Relance d’un service", "À l’agent d’un service, quand sa réponse tarde.",
            "organisme", "echeance", "lien"),
    MOT_DE_PASSE_OUBLIE("Mot de passe oublié", "À qui demande un nouveau mot de passe.",
            "organisme", "lien", "minutes"),
    MOT_DE_PASSE_CHANGE("Mot de passe changé", "À qui vient de changer de mot de passe.",
            "organisme");

    private final String titre;
    private final String usage;
    private final List<String> balises;

    Modele(String titre, String usage, String... balises) {
        this.titre = titre;
        this.usage = usage;
        this.balises = List.of(balises);
    }

    @Override
    public String titre() {
        return titre;
    }

    @Override
    public String usage() {
        return usage;
    }

    /** Whether whoever reads it can act or answer in its addressee's name: its text is forgotten once it has left. */
    public boolean porteUnSecret() {
        return this == MOT_DE_PASSE_OUBLIE || this == ENQUETE;
    }

    @Override
    public boolean aUnSujet() {
        return true;
    }

    @Override
    public boolean deLaMediation() {
        return this != MOT_DE_PASSE_OUBLIE && this != MOT_DE_PASSE_CHANGE;
    }

    @Override
    public List<String> balises() {
        return balises;
    }

    @Override
    public TexteDeCourriel texteLivre() {
        String chemin = "/fr/passerelle/socle/courriels/" + name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream flux = Modele.class.getResourceAsStream(chemin)) {
            String[] parties = new String(flux.readAllBytes(), StandardCharsets.UTF_8).split("\n", 2);
            return new TexteDeCourriel(parties[0].strip(), parties[1].strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
