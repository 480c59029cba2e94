package fr.passerelle.partenaires.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.calendrier.CalendrierService;
import fr.passerelle.socle.calendrier.Devoir;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Le calendrier dit quand une revue doit être signée ; toute une campagne y tient en une ligne. */
@DansLeServeur
class RevuesAuCalendrierIT {

    private static final YearMonth MOIS = YearMonth.of(2041, 3);

    @AfterEach
    void effacer() throws Exception {
        Base.ecrire("delete from partenaires.revue where echeance = date '2041-03-10'");
        Base.ecrire("delete from partenaires.campagne where echeance = date '2041-03-10'");
    }

    @Test
    void le_calendrier_dit_quand_une_revue_doit_etre_signee_et_ce_qui_expire_sinon() throws Exception {
        Base.ecrire("insert into partenaires.campagne (libelle, annee, echeance, expire_le, ouverte_le, ouverte_par) values ('Campagne d’essai 2041', 2041,"
                + " date '2041-03-10', date '2041-03-25', now(), 'essai')");
        String campagne = Base.lire("select id from partenaires.campagne where libelle = ?", "Campagne d’essai 2041").get(0);
        PartenaireDEssai un = PartenaireDEssai.delegue();
        String revue = ouvrir(campagne, un);
        assertThat(devoirs("habilitations")).extracting(Devoir::titre).containsExactly("Dernier jour pour signer la revue des droits", "Expiration des droits non revus");
        assertThat(devoirs("habilitations")).allSatisfy(d -> {
            assertThat(d.detail()).isEqualTo("Association " + un.marque());
            assertThat(d.lien()).isEqualTo("/partenaires/revue?id=" + revue);
        });
        ouvrir(campagne, PartenaireDEssai.delegue());
        assertThat(devoirs("habilitations")).hasSize(2).allSatisfy(d -> {
            assertThat(d.detail()).contains("Campagne d’essai 2041", "2").contains("revues");
            assertThat(d.lien()).isEqualTo("/partenaires/revues?etat=OUVERTE&campagne=" + campagne);
        });
        assertThat(devoirs("secretariat")).as("qui ne mène pas les revues").isEmpty();
    }

    private static String ouvrir(String campagne, PartenaireDEssai p) throws Exception {
        Base.ecrire("insert into partenaires.revue (campagne_id, partenaire_id, etat, ouverte_le, echeance, expire_le) values (" + campagne + ", " + p.id()
                + ", 'OUVERTE', now(), date '2041-03-10', date '2041-03-25')");
        return Base.lire("select id from partenaires.revue where partenaire_id = ?", p.id()).get(0);
    }

    private static List<Devoir> devoirs(String qui) throws Exception {
        return EnTantQue.executer(qui, () -> Services.trouver(CalendrierService.class).mois(MOIS)).devoirs().stream()
                .filter(d -> d.code().startsWith("revues-")).toList();
    }
}
