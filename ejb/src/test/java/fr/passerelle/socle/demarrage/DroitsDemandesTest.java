package fr.passerelle.socle.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.architecture.Declarations;
import fr.passerelle.socle.calendrier.Devoir;
import fr.passerelle.socle.calendrier.Echeances;
import fr.passerelle.socle.capacites.Capacite;
import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.conservation.ObjetConserve;
import fr.passerelle.socle.imports.Import;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an import, a calendar or a retention asks for is looked at before anyone knocks. */
class DroitsDemandesTest {

    /** What falls due, to whoever has that permission. */
    private record Rencontres(String permission) implements Echeances {

        @Override
        public List<Devoir> entre(LocalDate du, LocalDate au) {
            return List.of();
        }
    }

    @Test
    void une_permission_que_personne_ne_declare_se_dit_avec_le_lieu_qui_la_demande() {
        Map<String, Set<String>> demandes = DroitsDemandes.declares(List.of(), List.of(new Rencontres("RENCONTRE_VOIR"), new Rencontres("AGENDA_VOIR")), List.of());
        assertThat(new Capacites(List.of()).anomalies(demandes)).containsExactly(
                "le calendrier nomme la permission AGENDA_VOIR, que personne ne déclare",
                "le calendrier nomme la permission RENCONTRE_VOIR, que personne ne déclare");
    }

    @Test
    void ce_que_la_maison_importe_attend_et_garde_ne_demande_que_des_permissions_declarees() {
        List<? extends Import<?>> imports = Declarations.toutes(Import.class).stream().map(i -> (Import<?>) i).toList();
        Map<String, Set<String>> demandes = DroitsDemandes.declares(imports, Declarations.toutes(Echeances.class), Declarations.toutes(ObjetConserve.class));
        assertThat(demandes).hasSizeGreaterThan(20);
        assertThat(new Capacites(Declarations.toutes(Capacite.class)).anomalies(demandes)).isEmpty();
    }
}
