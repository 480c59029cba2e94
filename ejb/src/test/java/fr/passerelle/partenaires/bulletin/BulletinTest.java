package fr.passerelle.partenaires.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.partenaires.nomenclature.EtatBulletin;
import fr.passerelle.socle.commun.RegleRefusee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The state table of the form of adhesion (dossier §2.2), each pair of it. */
class BulletinTest {

    private static final Instant MAINTENANT = Instant.parse("2026-11-28T09:00:00Z");
    private static final Map<EtatBulletin, List<EtatBulletin>> CHEMINS = Map.of(EtatBulletin.RECU, List.of(), EtatBulletin.INCOMPLET,
            List.of(EtatBulletin.INCOMPLET), EtatBulletin.VALIDE, List.of(EtatBulletin.VALIDE), EtatBulletin.REFUSE, List.of(EtatBulletin.REFUSE),
            EtatBulletin.CLOS, List.of(EtatBulletin.VALIDE, EtatBulletin.CLOS));
    private static final Map<EtatBulletin, Set<EtatBulletin>> PERMIS = Map.of(
            EtatBulletin.RECU, Set.of(EtatBulletin.INCOMPLET, EtatBulletin.VALIDE, EtatBulletin.REFUSE),
            EtatBulletin.INCOMPLET, Set.of(EtatBulletin.RECU), EtatBulletin.VALIDE, Set.of(EtatBulletin.CLOS),
            EtatBulletin.REFUSE, Set.of(EtatBulletin.CLOS), EtatBulletin.CLOS, Set.of());

    @Test
    void un_bulletin_passe_d_un_etat_a_ceux_que_dit_la_table_et_a_aucun_autre() {
        for (EtatBulletin de : EtatBulletin.values()) {
            for (EtatBulletin vers : EtatBulletin.values()) {
                Bulletin b = new Bulletin(1, LocalDate.of(2026, 11, 1));
                CHEMINS.get(de).forEach(e -> b.passer(e, "Il manque la liste.", "secretariat", MAINTENANT));
                if (PERMIS.get(de).contains(vers)) {
                    b.passer(vers, "Il manque la liste.", "secretariat", MAINTENANT);
                } else {
                    assertThatThrownBy(() -> b.passer(vers, "x", "secretariat", MAINTENANT)).as("%s → %s", de, vers).isInstanceOf(RegleRefusee.class);
                }
            }
        }
    }

    @Test
    void ce_qui_est_incomplet_ou_refuse_dit_pourquoi() {
        Bulletin b = new Bulletin(1, LocalDate.of(2026, 11, 1));
        assertThatThrownBy(() -> b.passer(EtatBulletin.REFUSE, " ", "secretariat", MAINTENANT)).isInstanceOf(RegleRefusee.class);
        b.passer(EtatBulletin.VALIDE, null, "secretariat", MAINTENANT);
        assertThat(b).isNotNull();
    }
}
