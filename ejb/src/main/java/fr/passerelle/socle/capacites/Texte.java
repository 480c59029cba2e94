package fr.passerelle.socle.capacites;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text of the house, a mail or a clause that documents insert. The room that owns it declares it once, as a constant; people
 * may then rewrite it, each new version holding for what is written afterwards.
 *
 * @param code stable: also the key in the database
 * @param titre « Accusé de réception »
 * @param usage who reads it and when, in a sentence
 * @param rubrique the heading under which it is listed
 * @param permission who may rewrite it, or {@code null} for nobody
 * @param balises the values it may hold
 * @param porteUnSecret whether whoever reads it can act in its addressee's name: a mail forgotten once it has left
 * @param sujet of the mail delivered; empty for a clause
 * @param corps delivered with the application
 */
public record Texte(String code, String titre, String usage, String rubrique, String permission, List<Balise> balises,
        boolean porteUnSecret, String sujet, String corps) {

    private static final String COURRIELS = "Courriels";

    public Texte {
        balises = List.copyOf(balises);
    }

    /**
     * A mail. The text delivered is the resource {@code courriels/<code>.txt} beside that class: first line the subject, which
     * holds no value, then the body.
     */
    public static Texte courriel(Class<?> piece, String code, String titre, String usage, String permission, Balise... balises) {
        String[] parties = lire(piece, "courriels/" + code.toLowerCase(Locale.ROOT) + ".txt").split("\n", 2);
        return new Texte(code, titre, usage, COURRIELS, permission, List.of(balises), false, Typographie.soigner(TextePropre.de(parties[0])),
                Typographie.soigner(TextePropre.de(parties[1])));
    }

    /** A clause that documents insert. */
    public static Texte clause(String code, String titre, String usage, String rubrique, String permission, String corps, Balise... balises) {
        return new Texte(code, Typographie.soigner(titre), usage, rubrique, permission, List.of(balises), false, "", Typographie.soigner(corps));
    }

    /** A clause that nobody rewrites: the application says it, and another wording is another version of it. */
    public static Texte fixe(String code, String corps) {
        return new Texte(code, "", "", "", null, List.of(), false, "", corps);
    }

    public Texte avecUnSecret() {
        return new Texte(code, titre, usage, rubrique, permission, balises, true, sujet, corps);
    }

    /** A clause has none. */
    public boolean aUnSujet() {
        return !sujet.isEmpty();
    }

    public boolean connait(Balise balise) {
        return balises.contains(balise);
    }

    public List<String> noms() {
        return balises.stream().map(Balise::nom).toList();
    }

    /** A sample of each value, to preview the text. */
    public Map<String, String> exemples() {
        Map<String, String> exemples = new LinkedHashMap<>();
        balises.forEach(b -> exemples.put(b.nom(), b.exemple()));
        return exemples;
    }

    private static String lire(Class<?> piece, String ressource) {
        try (InputStream flux = piece.getResourceAsStream(ressource)) {
            if (flux == null) {
                throw new IllegalArgumentException("aucun texte " + ressource + " auprès de " + piece.getName());
            }
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
