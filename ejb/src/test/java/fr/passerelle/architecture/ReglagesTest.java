package fr.passerelle.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each setting of the house, as its room declares it: shown on the page, said in a sentence, named once. */
class ReglagesTest {

    private static final String VERBE = "\\b(est|sont|a|dure|finit|part|portent|partent|mènent|s’ouvre|se|s’importe|reçoivent|peut|devient|compte|cache|donne|présente|parle"
            + "|remet|trouve|ouvre|fait|reprend|respecte|expire|désigne|entre|valide|dessine|devrait|rappelle|atteint)\\b";

    @Test
    void chaque_reglage_d_une_declaration_y_est_enumere() {
        assertThat(declarations()).hasSizeGreaterThan(5).allSatisfy(d ->
                assertThat(d.reglages()).as("%s", d.getClass()).containsExactlyInAnyOrderElementsOf(constantes(d)));
    }

    @Test
    void chaque_reglage_a_son_nom_a_lui_et_dit_son_sens() {
        List<Reglage> tous = declarations().stream().flatMap(d -> d.reglages().stream()).toList();
        assertThat(tous).extracting(Reglage::variable).doesNotHaveDuplicates();
        assertThat(tous).allSatisfy(r -> {
            assertThat(r.nom()).matches("(passerelle|jboss)(\\.[a-z0-9-]+)+");
            assertThat(r.sens()).matches("\\p{Lu}.+\\.");
        });
    }

    /** Read alone, by somebody who knows nothing of the others: a subject and a verb, neither « de même » nor « cette attente ». */
    @Test
    void chaque_reglage_se_lit_seul_en_une_phrase_entiere() {
        assertThat(declarations().stream().flatMap(d -> d.reglages().stream())).allSatisfy(r -> {
            assertThat(r.sens()).as(r.nom()).doesNotMatch("(?s)(De même|Cette|Ce |Combien|Depuis combien|Au bout|Mettre|Pendant|En dessous|À partir).*")
                    .doesNotContain("de ce compte").containsPattern(VERBE);
            assertThat(r.sens().split("\\s+")).as(r.nom()).hasSizeGreaterThanOrEqualTo(7);
        });
    }

    private static List<Declaration> declarations() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.passerelle").stream()
                .filter(c -> c.isAssignableTo(Declaration.class) && !c.isInterface()).map(JavaClass::reflect).map(ReglagesTest::faire).toList();
    }

    private static Declaration faire(Class<?> classe) {
        try {
            Constructor<?> constructeur = classe.getDeclaredConstructor();
            constructeur.setAccessible(true);
            return (Declaration) constructeur.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Reglage> constantes(Declaration declaration) {
        Stream<Field> champs = Arrays.stream(declaration.getClass().getDeclaredFields()).filter(f -> f.getType() == Reglage.class);
        return champs.map(champ -> {
            champ.setAccessible(true);
            try {
                return (Reglage) champ.get(null);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }
}
