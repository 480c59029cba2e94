package fr.passerelle.socle.commun.valeurs;

import fr.passerelle.socle.commun.TextePropre;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.iban4j.CountryCode;
import org.iban4j.bban.BbanStructure;
import org.iban4j.bban.BbanStructureEntry;

/**
 * Numbers that a text in one's own words has no need of, found however they were typed: compact, in groups, with spaces of any kind,
 * dashes or dots between them, with their key or not. A key typed wrong is still one: it is looked for by its shape.
 */
public final class NumerosSensibles {

    /** What is found, and what is said of it. */
    public enum Genre {
        NIR("un numéro de sécurité sociale", "retirez-le s’il n’est pas indispensable"),
        IBAN("des coordonnées bancaires (IBAN)", "retirez-les si elles ne sont pas indispensables");

        private final String quoi;
        private final String conseil;

        Genre(String quoi, String conseil) {
            this.quoi = quoi;
            this.conseil = conseil;
        }

        /** « Ce texte semble contenir un numéro de sécurité sociale : retirez-le s’il n’est pas indispensable. » */
        public String phrase() {
            return "Ce texte semble contenir " + quoi + "\u202f: " + conseil + ".";
        }
    }

    /** Between the groups in which it is read out: whatever signs people put there. */
    private static final String ENTRE_GROUPES = "[^0-9A-Za-z]{0,3}";
    /** Between any two of its digits. */
    private static final String ENTRE = "[ .\\-]?";
    private static final String MOIS = "(?:0#[1-9]|1#[0-2]|[23]#\\d|4#[0-2]|[5-9]#\\d)";
    private static final String DEPARTEMENT = "(?:0#[1-9]|[1-9]#\\d|2#[ABab])";
    /** Sex, year, month, département, commune, order, key: « # » parts two digits, « ~ » two groups. */
    private static final String FORME = "(?<!\\d)[1-478]~\\d#\\d~" + MOIS + "~" + DEPARTEMENT + "~\\d#\\d#\\d~\\d#\\d#\\d(?:~\\d#\\d)?(?!\\d)";
    private static final List<Pattern> NIR = List.of(nir(ENTRE_GROUPES, ""), nir(ENTRE, ENTRE));
    /** Signs that are read out in fours, whatever parts the fours; or parted anywhere by one sign. */
    private static final List<Pattern> IBAN = List.of(iban(ENTRE, ENTRE), iban("", ENTRE_GROUPES));
    private static final int GROUPE = 4;
    /** Corsica has a letter in it; some countries have letters everywhere but in the key. */
    private static final int CHIFFRES_D_UN_NIR = 12;
    private static final int CHIFFRES_D_UN_IBAN = 2;
    private static final Pattern FINIT_PAR_UN_CHIFFRE = Pattern.compile("\\d$");
    private static final Pattern COMMENCE_PAR_UN_CHIFFRE = Pattern.compile("^\\d");
    private static final Pattern SIGNES_ENTRE = Pattern.compile("[^0-9A-Za-z]+");
    private static final Pattern LIGNES = Pattern.compile("\\R");

    private NumerosSensibles() {
    }

    /**
     * The kinds of number that this text seems to hold. A number is of one line; one that a line end cuts between two digits is told too, if it
     * is written in the groups that are read out, or if its key is right.
     */
    public static Set<Genre> dans(String texte) {
        Set<Genre> trouves = EnumSet.noneOf(Genre.class);
        if (chiffres(texte) >= CHIFFRES_D_UN_IBAN) {
            List<String> lignes = LIGNES.splitAsStream(TextePropre.tel(texte)).map(TextePropre::code).collect(Collectors.toCollection(ArrayList::new));
            lignes.replaceAll(ligne -> sansIban(ligne, trouves));
            for (int i = 1; i < lignes.size(); i++) {
                chercherALaCoupure(lignes, i, trouves);
            }
            if (lignes.stream().anyMatch(ligne -> chiffres(ligne) >= CHIFFRES_D_UN_NIR && NIR.stream().anyMatch(forme -> forme.matcher(ligne).find()))) {
                trouves.add(Genre.NIR);
            }
        }
        return trouves;
    }

    /** Of a line and the one before it; what was part of an account is not looked at again. */
    private static void chercherALaCoupure(List<String> lignes, int seconde, Set<Genre> trouves) {
        String coupees = lignes.get(seconde - 1) + " " + lignes.get(seconde);
        if (FINIT_PAR_UN_CHIFFRE.matcher(lignes.get(seconde - 1)).find() && COMMENCE_PAR_UN_CHIFFRE.matcher(lignes.get(seconde)).find()) {
            String reste = sansIban(coupees, trouves);
            if (!reste.equals(coupees)) {
                lignes.set(seconde - 1, "");
                lignes.set(seconde, reste);
            } else if (chiffres(coupees) >= CHIFFRES_D_UN_NIR && NIR.stream().flatMap(forme -> forme.matcher(coupees).results()).anyMatch(NumerosSensibles::estSansDouteUnNir)) {
                trouves.add(Genre.NIR);
            }
        }
    }

    /** Its key is right, or it is in more than two parts and each is one that is read out. */
    private static boolean estSansDouteUnNir(MatchResult trouve) {
        return Nir.estUn(SIGNES_ENTRE.matcher(trouve.group()).replaceAll(""))
                || SIGNES_ENTRE.matcher(trouve.group()).results().limit(2).count() == 2 && NIR.get(0).matcher(trouve.group()).matches();
    }

    private static String sansIban(String ligne, Set<Genre> trouves) {
        String reste = ligne;
        for (Pattern forme : chiffres(ligne) < CHIFFRES_D_UN_IBAN ? List.<Pattern>of() : IBAN) {
            Matcher iban = forme.matcher(reste);
            if (iban.find()) {
                trouves.add(Genre.IBAN);
                reste = iban.replaceAll("\n");
            }
        }
        return reste;
    }

    /** A text that has fewer digits than the number with the fewest holds none: nearly every text, which is then not looked at further. */
    private static int chiffres(String texte) {
        int chiffres = 0;
        for (int i = 0; texte != null && i < texte.length(); i++) {
            chiffres += texte.charAt(i) >= '0' && texte.charAt(i) <= '9' ? 1 : 0;
        }
        return chiffres;
    }

    private static Pattern nir(String entreGroupes, String entreChiffres) {
        return Pattern.compile(FORME.replace("#", entreChiffres).replace("~", entreGroupes));
    }

    private static Pattern iban(String entreSignes, String entreGroupes) {
        return Pattern.compile("(?<![A-Za-z0-9])(?:IBAN)?(?:" + BbanStructure.supportedCountries().stream()
                .map(pays -> iban(pays, entreSignes, entreGroupes)).collect(Collectors.joining("|")) + ")(?![A-Za-z0-9])", Pattern.CASE_INSENSITIVE);
    }

    /** Letters where its country has letters, and as many signs as it has. */
    private static String iban(CountryCode pays, String entreSignes, String entreGroupes) {
        List<String> signes = new ArrayList<>(List.of("\\d", "\\d"));
        for (BbanStructureEntry partie : BbanStructure.forCountry(pays).getEntries()) {
            signes.addAll(Collections.nCopies(partie.getLength(), switch (partie.getCharacterType()) {
                case n -> "\\d";
                case a -> "[A-Z]";
                case c -> "[A-Z0-9]";
            }));
        }
        StringBuilder forme = new StringBuilder(pays.getAlpha2());
        for (int i = 0; i < signes.size(); i++) {
            forme.append((i + 2) % GROUPE == 0 ? entreGroupes : entreSignes).append(signes.get(i));
        }
        return forme.toString();
    }
}
