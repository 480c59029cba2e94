package fr.passerelle.referentiels;

import fr.passerelle.socle.commun.TextePropre;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The communes, found by their code, by their postcode, by their name within it. Read once, the first time they are asked for. */
@ApplicationScoped
public class Communes {

    private static final String FICHIER = "communes.csv";
    private static final Pattern SIGNES = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SAINT = Pattern.compile("\\bst(e?)\\b");

    /** Keys of both kinds: a code, of five signs; a postcode, followed by a bar. */
    private volatile Map<String, List<Commune>> connues;

    public Optional<Commune> parCode(String code) {
        return lues().getOrDefault(code, List.of()).stream().findFirst();
    }

    /** Those where that postcode delivers; none when no one uses it (a « cedex » is nobody’s alone). */
    public List<Commune> duCodePostal(String codePostal) {
        return lues().getOrDefault(codePostal + "|", List.of());
    }

    /** The one of that name there, however its name is typed. */
    public Optional<Commune> nommee(String codePostal, String nom) {
        String cherche = clef(nom);
        return duCodePostal(codePostal).stream().filter(c -> clef(c.nom()).equals(cherche)).findFirst();
    }

    /** « St Dizier », « SAINT-DIZIER » and « Saint-Dizier » are one. */
    private static String clef(String nom) {
        String mots = SIGNES.matcher(TextePropre.clef(nom)).replaceAll(" ");
        return TextePropre.ligne(SAINT.matcher(mots).replaceAll("saint$1"));
    }

    private Map<String, List<Commune>> lues() {
        Map<String, List<Commune>> deja = connues;
        if (deja == null) {
            deja = lire();
            connues = deja;
        }
        return deja;
    }

    private static Map<String, List<Commune>> lire() {
        Map<String, List<Commune>> lues = new HashMap<>();
        try (BufferedReader fichier = new BufferedReader(new InputStreamReader(Communes.class.getResourceAsStream(FICHIER), StandardCharsets.UTF_8))) {
            fichier.lines().map(Communes::commune).forEach(c -> {
                lues.put(c.code(), List.of(c));
                c.codesPostaux().forEach(cp -> lues.computeIfAbsent(cp + "|", x -> new ArrayList<>(2)).add(c));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lues;
    }

    private static Commune commune(String ligne) {
        String[] cellules = ligne.split(";", -1);
        return new Commune(cellules[0], cellules[1], List.of(cellules[2].split(" ")));
    }
}
