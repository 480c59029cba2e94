package fr.passerelle.socle.comptes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.adresse.AdresseService;
import fr.passerelle.socle.comptes.oubli.OubliService;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Qui change l'adresse d'un compte n'en devient pas le titulaire. */
@Tag("attaque")
@DansLeServeur
class AdresseChangeeIT {

    private static final String REFUSE = "Lien refusé pour un mot de passe oublié\u202f: adresse changée depuis peu";

    private ComptesService comptes;
    private AdresseService adresses;
    private String compte;
    private String sienne;
    private String autre;

    @BeforeEach
    void ouvrirUnCompteQuiSert() throws Exception {
        comptes = Services.trouver(ComptesService.class);
        adresses = Services.trouver(AdresseService.class);
        compte = "loriot" + UUID.randomUUID().toString().substring(0, 8);
        sienne = compte + "@essai.example";
        autre = compte + "@ailleurs.example";
        ComptesPrets.faireOuvrir(compte, "Loriot-d-Europe-2026!");
        Base.ecrire("update comptes.compte set courriel = '" + sienne + "', derniere_connexion = now() where identifiant = '" + compte + "'");
        Base.ecrire("delete from comptes.frein");
    }

    @Test
    void l_administrateur_qui_change_l_adresse_n_y_recoit_aucun_lien_et_l_ancienne_est_prevenue() throws Exception {
        changer(autre);
        oublier();
        attendre("select count(*) from journal.acte where reference = ? and detail = ?", compte, REFUSE);
        assertThat(courriels("MOT_DE_PASSE_OUBLIE", autre)).isEmpty();
        assertThat(courriels("ADRESSE_CHANGEE", sienne)).singleElement().asString().contains(autre, "/adresse-changee?lien=", "prévenez aussitôt");
        assertThat(Base.lire("select detail from journal.acte where reference = ? and detail like 'Adresse%'", compte))
                .containsExactly("Adresse électronique\u202f: " + sienne + " → " + autre);

        Base.ecrire("update comptes.compte set adresse_sure_le = now() where identifiant = '" + compte + "'");
        oublier();
        attendre("select count(*) from courriels.envoi where modele = 'MOT_DE_PASSE_OUBLIE' and adresse = ?", autre);
    }

    @Test
    void confirmee_une_fois_depuis_l_ancienne_la_nouvelle_recoit_les_liens() throws Exception {
        changer(autre);
        String jeton = jeton(courriels("ADRESSE_CHANGEE", sienne).get(0));
        assertThat(adresses.aConfirmer(jeton)).contains(autre);
        assertThat(adresses.aConfirmer("faux")).isEmpty();
        adresses.confirmer(jeton);
        assertThatThrownBy(() -> adresses.confirmer(jeton)).isInstanceOf(RegleRefusee.class).hasMessageContaining("déjà servi");
        oublier();
        attendre("select count(*) from courriels.envoi where modele = 'MOT_DE_PASSE_OUBLIE' and adresse = ?", autre);
        assertThat(Base.lire("select count(*) from journal.acte where reference = ? and detail like 'Adresse confirmée%'", compte)).containsExactly("1");
    }

    @Test
    void changee_deux_fois_elle_ne_se_confirme_que_depuis_la_premiere_et_y_revenir_suffit() throws Exception {
        String troisieme = compte + "@encore.example";
        changer(autre);
        String perime = jeton(courriels("ADRESSE_CHANGEE", sienne).get(0));
        changer(troisieme);
        assertThat(adresses.aConfirmer(perime)).as("le lien d’un changement dépassé").isEmpty();
        assertThat(courriels("ADRESSE_CHANGEE", autre)).as("prévenue, sans pouvoir confirmer").singleElement().asString().doesNotContain("lien=");
        assertThat(adresses.aConfirmer(jeton(courriels("ADRESSE_CHANGEE", sienne).get(1)))).contains(troisieme);

        changer(sienne);
        assertThat(Base.lire("select adresse_sure_le is null from comptes.compte where identifiant = ?", compte)).containsExactly("t");
    }

    @Test
    void tant_que_personne_n_est_entre_l_ancienne_est_prevenue_et_son_lien_meurt() throws Exception {
        Base.ecrire("update comptes.compte set derniere_connexion = null where identifiant = '" + compte + "'");
        changer(autre);
        assertThat(courriels("ADRESSE_CHANGEE", sienne)).singleElement().asString().contains(autre).doesNotContain("lien=");
        assertThat(Base.lire("select detail from journal.acte where reference = ? and detail like 'Adresse%'", compte))
                .containsExactly("Adresse électronique\u202f: " + sienne + " → " + autre);
        String premier = jeton(courriels("COMPTE_OUVERT", autre).get(0));
        assertThat(Services.trouver(OubliService.class).lienValable(premier)).isTrue();
        changer(compte + "@encore.example");
        assertThat(Services.trouver(OubliService.class).lienValable(premier)).as("parti à la mauvaise adresse").isFalse();
    }

    private void changer(String adresse) throws Exception {
        EnTantQue.faire("admin", () -> comptes.changerCoordonnees(compte, comptes.compte(compte).version(), adresse, null));
    }

    private void oublier() {
        Services.trouver(OubliService.class).demander(compte);
    }

    private static String jeton(String corps) {
        return corps.replaceAll("(?s).*\\?lien=(\\S+).*", "$1");
    }

    private static List<String> courriels(String modele, String adresse) throws Exception {
        return Base.lire("select corps from courriels.envoi where modele = ? and adresse = ? order by id", modele, adresse);
    }

    /** What is done once the person has been answered. */
    private static void attendre(String compter, Object... valeurs) throws Exception {
        long limite = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (Base.lire(compter, valeurs).contains("0")) {
            assertThat(System.nanoTime()).as(compter).isLessThan(limite);
            Thread.onSpinWait();
        }
    }
}
