package fr.passerelle.socle.comptes.motdepasse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people in France choose first, and whoever guesses tries first (R-USAG-59). */
final class MotsDePasseCommuns {

    private static final Set<String> COMMUNS = lire();
    private static final int SIGNES_DIFFERENTS = 5;
    private static final Pattern REPETITION = Pattern.compile("^(.+?)\\1+$");

    private MotsDePasseCommuns() {
    }

    /** A common word stays common with capitals, digits and signs around it, or said twice; so do very few signs repeated. */
    static boolean contient(String motDePasse, Collection<String> dIci) {
        String lettres = Normalizer.normalize(motDePasse, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        String mot = REPETITION.matcher(lettres).replaceFirst("$1");
        return motDePasse.chars().distinct().count() < SIGNES_DIFFERENTS || COMMUNS.contains(mot) || dIci.contains(mot);
    }

    private static Set<String> lire() {
        try (BufferedReader liste = new BufferedReader(new InputStreamReader(
                MotsDePasseCommuns.class.getResourceAsStream("mots-de-passe-communs.txt"), StandardCharsets.UTF_8))) {
            return liste.lines().filter(l -> !l.isEmpty()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
