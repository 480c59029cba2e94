package fr.passerelle.partenaires.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Appel;
import fr.passerelle.http.Client;
import fr.passerelle.http.Reponse;
import fr.passerelle.partenaires.service.ConventionsASigner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Ce que disent les pages des papiers d’une convention, à chaque moment de sa signature. */
class PagesDesPapiersIT {

    private static final Pattern PDF = Pattern.compile("href=\"/passerelle/(partenaires/papier/[A-Z0-9-]+/\\d+\\.pdf)\"");

    private final Client secretariat = Client.enTantQue("secretariat");

    @Test
    void un_brouillon_montre_ce_qui_partira_et_une_clause_se_reecrit() {
        String ref = Appel.faire(ConventionsASigner.class, "fairePreparer");
        assertThat(lire("dossier-signature?ref=" + ref)).contains("Envoyer à la signature", "Article 1 — Objet", "Contrat de service", "Bulletin d’adhésion");
        assertThat(lire("clauses?ref=" + ref)).contains("Contrôle et suspension", "Règles de sécurité");
        assertThat(lire("clause?ref=" + ref + "&code=CONVENTION_DENONCIATION")).contains("Changer la clause", "{preavis}");
        assertThat(lire("convention-au?ref=" + ref)).contains("Aucun texte en vigueur ce jour-là");
    }

    @Test
    void a_signer_tout_se_lit_et_s_imprime_signe_par_un_cote_cela_se_voit_reprise_aussi() {
        String ref = Appel.faire(ConventionsASigner.class, "faireSignerParLePartenaire");
        String page = lire("dossier-signature?ref=" + ref);
        assertThat(page).contains("1 sur 2", "Signer pour la Caf", "Relancer la Caf", "Signé sur papier", "Reprendre le texte");
        Matcher pdf = PDF.matcher(page);
        assertThat(pdf.find()).isTrue();
        Reponse imprime = secretariat.lire(pdf.group(1));
        assertThat(imprime.type()).startsWith("application/pdf");
        assertThat(secretariat.statut("partenaires/papier/" + ref + "/attestation-1.pdf")).isEqualTo(200);
        assertThat(lire("signatures?q=" + ref)).contains("1 sur 2", "Pour la Caf");

        Appel.faire(ConventionsASigner.class, "faireReprendre", ref);
        assertThat(lire("dossier-signature?ref=" + ref)).contains("Ces signatures ne valent plus", "Signature annulée", "Envoyer à la signature");
    }

    @Test
    void en_vigueur_elle_se_lit_a_toute_date_et_se_modifie_par_un_avenant() {
        String ref = Appel.faire(ConventionsASigner.class, "faireSigner");
        assertThat(lire("convention-au?ref=" + ref)).contains("En vigueur ce jour-là", "Article 1 — Objet");
        Appel.faire(ConventionsASigner.class, "faireChangerUneClause", ref);
        assertThat(lire("dossier-signature?ref=" + ref)).contains("Envoyer un avenant", "par lettre recommandée");
        assertThat(lire("versions?ref=" + ref + "&avant=1&apres=1")).contains("disent la même chose");
        assertThat(lire("clause-pour-tous?code=CONVENTION_DENONCIATION")).contains(ref, "Un avenant part à la signature");
        assertThat(lire("impression")).contains("Un PDF par convention");
    }

    private String lire(String adresse) {
        Reponse reponse = secretariat.lire("partenaires/" + adresse);
        assertThat(reponse.statut()).as(adresse).isEqualTo(200);
        return reponse.texte();
    }
}
