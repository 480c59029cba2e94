package fr.passerelle.web.socle.moteur;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.model.SelectItem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A list offered to choose from: each told by its own word, whatever holds them. */
class OptionsTest {

    /** Constants with bodies of their own are of classes of their own. */
    public enum Couleur {
        VERT, ROUGE {
            @Override
            public String libelle() {
                return "Rouge vif";
            }
        };

        public String libelle() {
            return "Vert";
        }
    }

    @Test
    void each_is_offered_by_its_word() {
        assertThat(Options.aChoisir(List.of(Couleur.values()))).extracting(SelectItem::getLabel).containsExactly("Vert", "Rouge vif");
        assertThat(Options.aChoisir(Couleur.values())).extracting(SelectItem::getValue).containsExactly(Couleur.VERT, Couleur.ROUGE);
    }

    @Test
    void nothing_is_offered_of_nothing() {
        assertThat(Options.aChoisir(null)).isEmpty();
    }
}
