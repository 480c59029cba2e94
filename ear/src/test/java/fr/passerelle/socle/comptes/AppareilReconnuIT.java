package fr.passerelle.socle.comptes;

import static fr.passerelle.socle.comptes.ComptesDesPortes.codes;
import static fr.passerelle.socle.comptes.ComptesDesPortes.ecrire;
import static fr.passerelle.socle.comptes.ComptesDesPortes.lire;
import static fr.passerelle.socle.comptes.ComptesDesPortes.ouvrir;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Reponse;
import fr.passerelle.http.Sessions;
import fr.passerelle.http.Visiteur;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** L'appareil dont on a demandé qu'on se souvienne : trente jours sans code, tant que rien n'y met fin. */
class AppareilReconnuIT {

    private static final String MOT_DE_PASSE = "Passerelle-demo-1!";
    private static final String PORTE = "partenaires/connexion";

    private final Visiteur visiteur = new Visiteur();

    @Test
    void aucun_code_n_y_est_plus_demande_et_son_secret_n_est_garde_nulle_part() throws Exception {
        String compte = ouvrir("PARTENAIRE");
        memoriser(compte);
        visiteur.fermer();
        String secret = visiteur.temoin("APPAREIL").orElseThrow();
        assertThat(entrer(visiteur, compte)).as("sans code").doesNotContain("code-de-connexion");
        assertThat(visiteur.identite()).contains(compte);
        assertThat(visiteur.temoin("APPAREIL")).as("le secret change à chaque entrée").isPresent().get().isNotEqualTo(secret);
        assertThat(lire("select acte || coalesce(' ' || detail, '') from journal.acte where reference = ? and acte = 'CONNEXION' order by id", compte))
                .containsExactly("CONNEXION Avec un code", "CONNEXION D’un appareil reconnu");
        assertThat(lire("select (dispense_jusqua - dispense_le)::text from comptes.appareil where compte = ?", compte)).containsExactly("30 days");
        assertThat(entrer(new Visiteur(), compte)).as("ailleurs, le code est demandé").contains("code-de-connexion");
    }

    @Test
    void qui_ne_l_a_pas_demande_recoit_un_code_chaque_fois_et_trente_jours_passes_de_nouveau() throws Exception {
        String compte = ouvrir("PARTENAIRE");
        entrer(visiteur, compte);
        assertThat(donner(compte, Map.of()).statut()).isEqualTo(302);
        visiteur.fermer();
        assertThat(entrer(visiteur, compte)).contains("code-de-connexion");

        String autre = ouvrir("PARTENAIRE");
        memoriser(autre);
        visiteur.fermer();
        ecrire("update comptes.appareil set dispense_le = dispense_le - interval '31 days', dispense_jusqua = dispense_jusqua - interval '31 days' where compte = ?", autre);
        ecrire("update comptes.compte set sessions_depuis = now() - interval '60 days' where identifiant = ?", autre);
        assertThat(entrer(visiteur, autre)).contains("code-de-connexion");
    }

    @Test
    void un_autre_mot_de_passe_une_suspension_ou_son_titulaire_y_mettent_fin() throws Exception {
        String compte = ouvrir("PARTENAIRE");
        memoriser(compte);
        Reponse page = visiteur.lire("compte");
        assertThat(page.texte()).contains("Mes appareils reconnus", "Celui-ci");
        visiteur.fermer();
        ecrire("update comptes.compte set sessions_depuis = now() where identifiant = ?", compte);
        assertThat(entrer(visiteur, compte)).as("ce qui finit les sessions finit le souvenir").contains("code-de-connexion");

        String sien = ouvrir("PARTENAIRE");
        memoriser(sien);
        oublier(sien);
        visiteur.fermer();
        assertThat(entrer(visiteur, sien)).as("oublié par son titulaire").contains("code-de-connexion");
    }

    @Test
    void nul_n_oublie_l_appareil_d_un_autre() throws Exception {
        String compte = ouvrir("PARTENAIRE");
        memoriser(compte);
        String indiscret = ouvrir("PARTENAIRE");
        Visiteur autre = new Visiteur();
        entrer(autre, indiscret);
        assertThat(autre.poster("code-de-connexion", code(indiscret, Map.of("seSouvenir", "on"))).statut()).isEqualTo(302);
        assertThat(oublier(autre, numero(compte)).statut()).isEqualTo(404);
        assertThat(lire("select count(*) from comptes.appareil where compte = ? and dispense_le is not null", compte)).containsExactly("1");
    }

    /** Entre avec un code, et demande qu'on se souvienne. */
    private void memoriser(String compte) throws Exception {
        entrer(visiteur, compte);
        assertThat(donner(compte, Map.of("seSouvenir", "on")).statut()).isEqualTo(302);
    }

    private static String entrer(Visiteur qui, String compte) {
        return qui.seConnecter(PORTE, compte, MOT_DE_PASSE).renvoi();
    }

    private Reponse donner(String compte, Map<String, String> autres) throws Exception {
        return visiteur.poster("code-de-connexion", code(compte, autres));
    }

    private static Map<String, String> code(String compte, Map<String, String> autres) throws Exception {
        Map<String, String> champs = new HashMap<>(autres);
        champs.putAll(Map.of("code", "code", "chiffres", codes(compte).get(codes(compte).size() - 1), "entrer", "", "jakarta.faces.ViewState", "stateless"));
        return champs;
    }

    private void oublier(String compte) throws Exception {
        assertThat(oublier(visiteur, numero(compte)).statut()).isEqualTo(302);
    }

    private static String numero(String compte) throws Exception {
        return lire("select id from comptes.appareil where compte = ? and dispense_le is not null", compte).get(0);
    }

    /** Le bouton de la page « Mon compte », avec ce numéro. */
    private static Reponse oublier(Visiteur qui, String numero) {
        String page = qui.lire("compte").texte();
        Map<String, String> champs = new HashMap<>(Sessions.champsCaches(page));
        champs.keySet().removeIf(c -> !c.startsWith("jakarta.faces.") && !c.equals("envoi"));
        String bouton = page.replaceAll("(?s).*name=\"([^\"]*oubli:oublier)\".*", "$1");
        champs.putAll(Map.of(bouton.replace(":oublier", ""), bouton.replace(":oublier", ""), bouton, "", "appareil", numero));
        return qui.poster("compte", champs);
    }
}
