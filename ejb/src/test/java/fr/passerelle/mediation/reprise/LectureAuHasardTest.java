package fr.passerelle.mediation.reprise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.socle.bilans.IndicateurPublie;
import fr.passerelle.socle.imports.FichierRefuse;
import fr.passerelle.socle.imports.Lecture;
import fr.passerelle.socle.imports.TexteLu;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What is written by the rules is read back the same; whatever else comes is refused in words, never by a crash. */
class LectureAuHasardTest {

    private static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 5, 4);

    @Property(tries = 300)
    void ce_qui_est_ecrit_selon_les_regles_se_relit_identique(
            @ForAll @Size(min = 1, max = 20) List<@AlphaChars @NumericChars @StringLength(min = 1, max = 25) String> noms,
            @ForAll CanalSaisine canal, @ForAll TypeSaisissant type, @ForAll MotifSaisine motif,
            @ForAll Prestation prestation, @ForAll ModeReponse mode, @ForAll PositionCaf position,
            @ForAll @IntRange(max = 364) int jour, @ForAll @IntRange(max = 90) int delai, @ForAll boolean francaises,
            @ForAll boolean libelles, @ForAll @IntRange(max = 9_999_999) int centimes) {
        DateTimeFormatter forme = DateTimeFormatter.ofPattern(francaises ? "dd/MM/yyyy" : "yyyy-MM-dd");
        LocalDate reception = LocalDate.of(2025, 1, 1).plusDays(jour);
        String texte = noms.stream().distinct().map(nom -> String.join(";", nom, forme.format(reception),
                        libelles ? canal.libelle() : canal.name(), libelles ? type.libelle() : type.name(),
                        libelles ? motif.libelle() : motif.name(), libelles ? prestation.libelle() : prestation.name(), "O",
                        forme.format(reception.plusDays(delai)), mode.name(), position.name(),
                        centimes / 100 + "," + "%02d".formatted(centimes % 100)))
                .collect(Collectors.joining("\n", "reference_externe;date_reception;canal;type_saisissant;motif;prestation;"
                        + "recevable;date_reponse;mode_reponse;position;montant_rappel\n", ""));
        LocalDate fin = reception.plusDays(delai).isAfter(AUJOURD_HUI) ? reception.plusDays(delai) : AUJOURD_HUI;
        Lecture<SaisineReprise> lecture = lireSaisines(texte, 2025, fin);
        assertThat(lecture.erreurs()).isEmpty();
        assertThat(lecture.valeurs()).extracting(SaisineReprise::referenceExterne)
                .isEqualTo(noms.stream().distinct().toList());
        assertThat(lecture.valeurs()).allSatisfy(s -> {
            assertThat(s.dateReception()).isEqualTo(reception);
            assertThat(s.dateReponse()).isEqualTo(reception.plusDays(delai));
            assertThat(List.of(s.canal(), s.typeSaisissant(), s.motif(), s.prestation(), s.modeReponse(), s.position()))
                    .isEqualTo(List.of(canal, type, motif, prestation, mode, position));
            assertThat(s.montantRappel().movePointRight(2).intValueExact()).isEqualTo(centimes);
        });
    }

    @Property(tries = 500)
    void n_importe_quels_octets_se_lisent_ou_se_refusent(@ForAll @Size(max = 400) byte[] octets) {
        lireOuRefuser(octets);
    }

    @Property(tries = 500)
    void n_importe_quel_texte_sous_le_bon_entete_se_lit_ou_se_refuse(@ForAll @StringLength(max = 400) String texte) {
        lireOuRefuser(("reference_externe;date_reception;canal;type_saisissant;motif;prestation;recevable\n" + texte)
                .getBytes(StandardCharsets.UTF_8));
    }

    private static void lireOuRefuser(byte[] octets) {
        try {
            Lecture<SaisineReprise> lecture = lireSaisines(TexteLu.de(octets, FichierRepris.FORME), 2025, AUJOURD_HUI);
            assertThat(lecture.erreurs()).allSatisfy(e -> assertThat(e.message()).isNotBlank());
            lireIndicateurs(TexteLu.de(octets, FichierRepris.FORME), 2024);
        } catch (FichierRefuse refus) {
            assertThat(refus.getMessage()).isNotBlank();
        }
    }

    private static Lecture<SaisineReprise> lireSaisines(String texte, int annee, LocalDate aujourdhui) {
        return Lecture.de(texte, FichierRepris.FORME, LectureSaisines.COLONNES, new LectureSaisines(annee, aujourdhui), aujourdhui);
    }

    private static Lecture<IndicateurPublie> lireIndicateurs(String texte, int annee) {
        return Lecture.de(texte, FichierRepris.FORME, LectureIndicateurs.COLONNES, new LectureIndicateurs(annee), LocalDate.of(2026, 5, 4));
    }
}
