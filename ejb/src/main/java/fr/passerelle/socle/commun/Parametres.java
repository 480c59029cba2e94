package fr.passerelle.socle.commun;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an address says after its question mark: filters, sort and columns live there, so that a link is a saved view.
 *
 * @param valeurs the values of each name, in the order they were given
 */
public record Parametres(Map<String, List<String>> valeurs) {

    public Parametres {
        Map<String, List<String>> copie = new LinkedHashMap<>();
        valeurs.forEach((nom, v) -> copie.put(nom, List.copyOf(v)));
        valeurs = Collections.unmodifiableMap(copie);
    }

    public static Parametres aucun() {
        return new Parametres(Map.of());
    }

    /** As a servlet gives them. */
    public static Parametres de(Map<String, String[]> recus) {
        Map<String, List<String>> valeurs = new LinkedHashMap<>();
        recus.forEach((nom, v) -> valeurs.put(nom, Arrays.asList(v)));
        return new Parametres(valeurs);
    }

    /** As written in an address: {@code a=1&b=2&b=3}. */
    public static Parametres lire(String requete) {
        Map<String, List<String>> valeurs = new LinkedHashMap<>();
        for (String paire : requete.split("&")) {
            int egal = paire.indexOf('=');
            if (egal > 0) {
                valeurs.computeIfAbsent(decoder(paire.substring(0, egal)), n -> new ArrayList<>())
                        .add(decoder(paire.substring(egal + 1)));
            }
        }
        return new Parametres(valeurs);
    }

    public List<String> tous(String nom) {
        return valeurs.getOrDefault(nom, List.of());
    }

    /** The first value of that name, or an empty text. */
    public String premier(String nom) {
        return tous(nom).stream().findFirst().orElse("");
    }

    /** The same with other values for that name; none removes it. */
    public Parametres avec(String nom, Collection<String> autres) {
        Map<String, List<String>> copie = new LinkedHashMap<>(valeurs);
        if (autres.isEmpty()) {
            copie.remove(nom);
        } else {
            copie.put(nom, List.copyOf(autres));
        }
        return new Parametres(copie);
    }

    /** The same without one value of that name. */
    public Parametres sans(String nom, String valeur) {
        return avec(nom, tous(nom).stream().filter(v -> !v.equals(valeur)).toList());
    }

    /** Ready to follow a question mark; empty when there is nothing to say. */
    public String enRequete() {
        return valeurs.entrySet().stream()
                .flatMap(p -> p.getValue().stream().map(v -> coder(p.getKey()) + "=" + coder(v)))
                .collect(Collectors.joining("&"));
    }

    private static String coder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }

    private static String decoder(String texte) {
        try {
            return URLDecoder.decode(texte, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malForme) {
            return "";
        }
    }
}
