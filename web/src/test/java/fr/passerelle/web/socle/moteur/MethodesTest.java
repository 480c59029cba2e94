package fr.passerelle.web.socle.moteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What pages ask of a line: found once for its class, and left to the standard when several could answer. */
class MethodesTest {

    private final Methodes methodes = new Methodes();
    private final Contexte contexte = new Contexte();

    @Test
    void a_method_without_argument_answers() {
        assertThat(appeler(new Ligne("a"), "nom")).isEqualTo("a");
        assertThat(contexte.isPropertyResolved()).isTrue();
    }

    @Test
    void a_method_with_arguments_answers_and_takes_them_in_their_own_type() {
        assertThat(appeler(new Ligne("a"), "repete", 3L)).isEqualTo("aaa");
        assertThat(appeler(List.of("x", "y"), "get", 1L)).isEqualTo("y");
        assertThat(appeler(List.of("x", "y"), "contains", "y")).isEqualTo(true);
    }

    @Test
    void between_several_the_standard_chooses() {
        assertThat(appeler(new Ligne("a"), "choix", "x")).isNull();
        assertThat(contexte.isPropertyResolved()).isFalse();
    }

    @Test
    void one_that_takes_any_number_of_arguments_is_left_to_the_standard() {
        assertThat(appeler(new Ligne("a"), "plusieurs", "x")).isNull();
    }

    @Test
    void what_a_method_refuses_is_told_with_its_cause() {
        assertThatThrownBy(() -> appeler(new Ligne("a"), "refuse")).isInstanceOf(ELException.class).hasCauseInstanceOf(IllegalStateException.class);
    }

    private Object appeler(Object base, String nom, Object... arguments) {
        contexte.setPropertyResolved(false);
        return methodes.invoke(contexte, base, nom, null, arguments);
    }

    /** A line of a list. */
    public record Ligne(String nom) {

        public String repete(int fois) {
            return nom.repeat(fois);
        }

        public String choix(String texte) {
            return texte;
        }

        public String choix(Integer nombre) {
            return nombre.toString();
        }

        public int plusieurs(String... tous) {
            return tous.length;
        }

        public String refuse() {
            throw new IllegalStateException("non");
        }
    }

    /** Converts as little as a page needs. */
    private static final class Contexte extends ELContext {

        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object valeur, Class<T> type) {
            return type == int.class ? (T) Integer.valueOf(((Number) valeur).intValue()) : type.cast(valeur);
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
