package fr.passerelle.socle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nul ne donne en silence la clef de données personnelles. */
@Tag("attaque")
@DansLeServeur
class RolesDonnesIT {

    @Test
    void le_delegue_apprend_aussitot_qu_un_role_ouvre_des_donnees_personnelles_et_rien_des_autres() throws Exception {
        ComptesService comptes = Services.trouver(ComptesService.class);
        String compte = "gobemouche" + UUID.randomUUID().toString().substring(0, 8);
        EnTantQue.faire("admin", () -> comptes.ouvrir(new NouveauCompte(compte, "Fictif", "Démo-Gobemouche", compte + "@essai.example", null,
                Set.of("PILOTE_PRECONISATION"))));
        assertThat(avis(compte)).as("des préconisations : personne").isEmpty();

        donner(comptes, compte, "PILOTE_PRECONISATION", "MEDIATEUR");
        assertThat(avis(compte)).singleElement().asString().contains(compte, "Médiateur", "par le compte admin", "/journal?reference=" + compte)
                .doesNotContain("Pilote");
        donner(comptes, compte, "MEDIATEUR");
        assertThat(avis(compte)).as("rien de plus").hasSize(1);
        donner(comptes, compte, "MEDIATEUR", "ADMIN_TECHNIQUE");
        assertThat(avis(compte)).as("qui donne les rôles").hasSize(2);

        List<String> delegues = Base.lire("select c.identifiant from comptes.compte c join comptes.compte_role r on r.compte_id = c.id"
                + " where r.role = 'AUDITEUR_DPO' and c.etat = 'ACTIF'");
        assertThat(delegues).contains("dpo");
        pourChacun(delegues, delegue -> comptes.suspendre(delegue, "essai"));
        try {
            donner(comptes, compte, "MEDIATEUR", "ADMIN_TECHNIQUE", "AUDITEUR_DPO");
            assertThat(avis(compte)).as("suspendre d’abord les délégués ne les fait pas taire").hasSize(3);
        } finally {
            pourChacun(delegues, comptes::reactiver);
            // Un médiateur de plus recevrait les saisines dont un autre se déporte.
            EnTantQue.faire("admin", () -> comptes.suspendre(compte, "essai fini"));
        }
    }

    private static void pourChacun(List<String> comptes, Consumer<String> acte) throws Exception {
        EnTantQue.faire("admin", () -> comptes.forEach(acte));
    }

    private static void donner(ComptesService comptes, String compte, String... roles) throws Exception {
        EnTantQue.faire("admin", () -> comptes.changerRoles(compte, comptes.compte(compte).version(), Set.of(roles)));
    }

    private static List<String> avis(String compte) throws Exception {
        return Base.lire("select corps from courriels.envoi where modele = 'ROLE_DONNE' and reference = ? and adresse = 'dpo@demo.example' order by id", compte);
    }
}
