package fr.passerelle.courriels;

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
public enum Modele {

    ACCUSE("Accusé de réception", "reference", "organisme"),
    RECEVABILITE("Demande recevable", "reference", "organisme"),
    COMPLEMENT("Demande de complément", "reference", "organisme", "echeance"),
    REPONSE("Réponse envoyée", "reference", "organisme"),
    CLOTURE("Clôture du dossier", "reference", "organisme"),
    QUESTION_SERVICE("Question posée à un service", "organisme", "echeance", "lien"),
    RELANCE_SERVICE("Relance d’un service", "organisme", "echeance", "lien"),
    MOT_DE_PASSE_OUBLIE("Mot de passe oublié", "organisme", "lien", "minutes"),
    MOT_DE_PASSE_CHANGE("Mot de passe changé", "organisme"),
    ENQUETE("Enquête de satisfaction", "organisme", "lien", "jours");

    private final String titre;
    private final List<String> balises;

    Modele(String titre, String... balises) {
        this.titre = titre;
        this.balises = List.of(balises);
    }

    public String titre() {
        return titre;
    }

    /** The names of the values its text may use. */
    public List<String> balises() {
        return balises;
    }

    /** The text delivered with the application. */
    public TexteDeCourriel texteLivre() {
        String chemin = "/fr/passerelle/courriels/" + name().toLowerCase(Locale.ROOT) + ".txt";
        try (InputStream flux = Modele.class.getResourceAsStream(chemin)) {
            String[] parties = new String(flux.readAllBytes(), StandardCharsets.UTF_8).split("\n", 2);
            return new TexteDeCourriel(parties[0].strip(), parties[1].strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
