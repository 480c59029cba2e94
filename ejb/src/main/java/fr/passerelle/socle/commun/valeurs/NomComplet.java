package fr.passerelle.socle.commun.valeurs;

import fr.passerelle.socle.commun.TextePropre;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A name written on one line, parted as registers keep it: « Marie Durand », « DURAND Marie », « Mme de La Tour ». What is in capitals
 * is the family name wherever it stands; else the first name comes first; one word alone, or after a title, is the family name.
 */
public record NomComplet(String prenom, String nom) {

    private static final Set<String> CIVILITES = Set.of("m", "m.", "mme", "mme.", "mlle", "mlle.", "mr", "mr.", "monsieur", "madame", "mademoiselle");
    private static final Set<String> PARTICULES = Set.of("de", "du", "des", "d’", "le", "la", "van", "von", "da", "dos", "ben", "el");

    public static NomComplet de(String ecrit) {
        List<String> mots = new ArrayList<>(Arrays.asList(TextePropre.nom(ecrit).split(" ")));
        boolean civilite = mots.size() > 1 && CIVILITES.contains(TextePropre.clef(mots.get(0)));
        if (civilite) {
            mots.remove(0);
        }
        List<String> capitales = mots.stream().filter(NomComplet::enCapitales).toList();
        if (!capitales.isEmpty() && capitales.size() < mots.size()) {
            return new NomComplet(joindre(mots.stream().filter(m -> !enCapitales(m)).toList()), joindre(capitales));
        }
        return mots.size() == 1 || civilite && PARTICULES.contains(mots.get(0)) ? new NomComplet("", joindre(mots))
                : new NomComplet(mots.get(0), joindre(mots.subList(1, mots.size())));
    }

    private static boolean enCapitales(String mot) {
        long lettres = mot.codePoints().filter(Character::isLetter).count();
        return lettres > 1 && mot.codePoints().noneMatch(Character::isLowerCase);
    }

    private static String joindre(List<String> mots) {
        return String.join(" ", mots);
    }
}
