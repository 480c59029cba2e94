package fr.passerelle.socle.commun.valeurs;

import static fr.passerelle.socle.commun.valeurs.NumerosSensibles.Genre.IBAN;
import static fr.passerelle.socle.commun.valeurs.NumerosSensibles.Genre.NIR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.iban4j.CountryCode;
import org.iban4j.bban.BbanStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumerosSensiblesTest {

    private static final List<String> ENTRE = List.of("", " ", "  ", "\u00a0", "\u202f", "\u2009", "\t", "-", "–", "\u2011", ".", " - ", ". ", "\u00a0\u00a0");

    /** Whatever its first digit, its month, its département, with its key or not, however its groups are parted. */
    @Property(tries = 400)
    void a_social_security_number_is_found_however_it_is_typed(@ForAll("groupes") List<String> groupes, @ForAll("entre") String entre, @ForAll("autour") String autour) {
        assertThat(NumerosSensibles.dans(autour + String.join(entre, groupes) + (autour.isEmpty() ? "" : " merci"))).containsExactly(NIR);
    }

    @Property(tries = 200)
    void it_is_found_typed_digit_by_digit_or_in_groups_of_any_size(@ForAll("groupes") List<String> groupes, @ForAll("coupures") List<Boolean> coupures) {
        String compact = String.join("", groupes);
        StringBuilder tape = new StringBuilder();
        for (int i = 0; i < compact.length(); i++) {
            tape.append(i > 0 && coupures.get(i) ? "\u00a0" : "").append(compact.charAt(i));
        }
        assertThat(NumerosSensibles.dans("n° " + tape + ", dit-elle")).containsExactly(NIR);
    }

    @Property(tries = 300)
    void an_iban_of_any_country_is_found_however_it_is_typed(@ForAll("ibans") String iban, @ForAll("entreGroupes") String entre, @ForAll("avant") String avant,
            @ForAll boolean minuscules) {
        String tape = iban.replaceAll("(.{4})(?!$)", "$1" + entre);
        assertThat(NumerosSensibles.dans(avant + (minuscules ? tape.toLowerCase() : tape) + ".")).contains(IBAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dossier 1234567", "appelé au 06 12 34 56 78 le 12/05/2026", "indu de 12 345 678,90 €", "SIRET 123 456 789 00012",
            "Je conteste la décision du 3 avril 2026 (réf. IN5 001 002)", "06 12 34 56 78 ou 07 12 34 56 78, sinon 01 42 12 34 56", "rappel de 300, 450 puis 1 234,56 €",
            "le 12/05/2026 14/06/2026 16/07/2026", "de 06 12 34 56 78 / 07 12 34 56 78", "no 12 - 05 - 2026, de 14 - 06 - 2026 à 16 - 07 - 2026", "2026-05-12 2026-06-14", "de 12 mois à 24 mois", "commande 285059912345678901", "MED-2026-0012, MED-2026-0013"})
    void an_ordinary_text_holds_none(String texte) {
        assertThat(NumerosSensibles.dans(texte)).isEmpty();
    }

    /** Most texts are not looked at further, having too few digits: with more of them elsewhere on the line, the same is found. */
    @Property(tries = 1500)
    void what_is_found_does_not_depend_on_the_digits_around(@ForAll("textes") String texte) {
        assertThat(NumerosSensibles.dans(texte)).isEqualTo(NumerosSensibles.dans("x 00000000000000 x, " + texte));
    }

    @Provide
    Arbitrary<String> textes() {
        Arbitrary<String> signes = Arbitraries.of("1", "2", "85", "05", "2A", "2b", "75", "004", "012", "7", " ", "  ", "\u00a0", "\u202f", "-", "–", ".", ", ", "FR76", "IBAN", "BE71",
                "NO93", "MT84", "MALT", "x", "é", "\u200b").list().ofMaxSize(22).map(l -> String.join("", l));
        Arbitrary<String> nirs = Combinators.combine(groupes(), entre(), autour()).as((g, e, a) -> a + String.join(e, g));
        Arbitrary<String> cousus = Combinators.combine(ibans(), entreGroupes()).as((iban, e) -> iban.replaceAll("(.{4})(?!$)", "$1" + e));
        return Arbitraries.oneOf(signes, nirs, cousus, nirs.map(n -> n.substring(0, n.length() - 1)), cousus.map(i -> i.substring(0, i.length() - 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n° 2 85 05 2A 123\n456", "1 85\r\n05 78 006 084", "1 85 05 2A 004\u00a0\n 012 70", "185052A0040\n1270", "2 55 08 14 168 0\n25 38 merci"})
    void a_social_security_number_cut_by_a_line_end_is_told(String texte) {
        assertThat(NumerosSensibles.dans(texte)).containsExactly(NIR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR76 1234 5678 9012\n3456 7890 123", "IBAN : FR7612345678901\n234567890123\nMerci", "FR76-1234-5678-\u200b9012 \n3456-7890-123"})
    void so_is_an_iban(String texte) {
        assertThat(NumerosSensibles.dans(texte)).containsExactly(IBAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"06 12 34 56 78\n07 12 34 56 78", "1 300,50\n2 450,00\n85 12 05", "12/05/2026\n14/06/2026\n16/07/2026", "12\n05\n75\n123\n456", "1\n85\n05\n75\n123\n456",
            "06 12 20 56 78\n07 12 3", "MED-2026-0012\nMED-2026-0013", "1234567\n1234568", "dossier 1850578\n006084 reçu", "1 85 05 78\n\n006 084"})
    void numbers_one_below_the_other_are_none(String texte) {
        assertThat(NumerosSensibles.dans(texte)).isEmpty();
    }

    @Test
    void both_are_told_and_a_number_is_of_one_line() {
        assertThat(NumerosSensibles.dans("FR76 1234 5678 9012 3456 7890 123\n2 85 05 2A 123 456")).containsExactlyInAnyOrder(NIR, IBAN);
        assertThat(NumerosSensibles.dans("185059\n9123456")).isEmpty();
        assertThat(NumerosSensibles.dans(null)).isEmpty();
    }

    @Provide
    Arbitrary<List<String>> groupes() {
        Arbitrary<String> departement = Arbitraries.oneOf(Arbitraries.of("2A", "2B", "2a", "99", "97"), deux(1, 95));
        Arbitrary<String> mois = Arbitraries.oneOf(deux(1, 12), deux(20, 42), deux(50, 99));
        return Combinators.combine(Arbitraries.of("1", "2", "3", "4", "7", "8"), deux(0, 99), mois, departement, trois(), trois(), deux(1, 97), Arbitraries.of(true, false))
                .as((sexe, annee, m, d, commune, ordre, cle, avecCle) -> avecCle ? List.of(sexe, annee, m, d, commune, ordre, cle)
                        : List.of(sexe, annee, m, d, commune, ordre));
    }

    @Provide
    Arbitrary<String> entre() {
        return Arbitraries.of(ENTRE);
    }

    @Provide
    Arbitrary<String> entreGroupes() {
        return Arbitraries.of("", " ", "  ", "\u00a0", "\u202f", "-", "–", ".", " - ", " / ", "\u00a0–\u00a0", ", ", "_");
    }

    @Provide
    Arbitrary<String> avant() {
        return Arbitraries.of("mon compte : ", "IBAN", "iban", "n°", "");
    }

    @Provide
    Arbitrary<String> autour() {
        return Arbitraries.of("", "Mon numéro est le ", "n°", "NIR:", "(");
    }

    @Provide
    Arbitrary<List<Boolean>> coupures() {
        return Arbitraries.of(true, false).list().ofSize(15);
    }

    @Provide
    Arbitrary<String> ibans() {
        return Combinators.combine(Arbitraries.of(BbanStructure.supportedCountries()), Arbitraries.longs()).as((CountryCode pays, Long graine) -> {
            Random hasard = new Random(graine);
            StringBuilder iban = new StringBuilder(pays.getAlpha2()).append("%02d".formatted(hasard.nextInt(2, 98)));
            BbanStructure.forCountry(pays).getEntries().forEach(e -> iban.append(e.getRandom(hasard)));
            return iban.toString();
        });
    }

    private static Arbitrary<String> deux(int de, int a) {
        return Arbitraries.integers().between(de, a).map("%02d"::formatted);
    }

    private static Arbitrary<String> trois() {
        return Arbitraries.integers().between(1, 999).map("%03d"::formatted);
    }
}
