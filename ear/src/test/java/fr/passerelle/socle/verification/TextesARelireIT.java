package fr.passerelle.socle.verification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Client;
import fr.passerelle.http.Formulaire;
import fr.passerelle.http.Reponse;
import fr.passerelle.mediation.parcours.SaisinesPretes;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Un numéro de sécurité sociale ou un IBAN, dans n'importe quel texte libre de n'importe quelle page : rien ne se fait avant qu'on l'ait relu. */
class TextesARelireIT {

    private static final String NIR = "Voici\u00a0: 7\u00a085\u202f05–2A 004  012.70";
    private static final String IBAN = "et FR76 1234-5678 9012 3456 7890 123";
    private static final String RIEN = "Rien n’est encore enregistré";
    private static final Pattern FORMULAIRE = Pattern.compile("<form id=\"([^\"]+)\"[^>]*method=\"post\".*?</form>", Pattern.DOTALL);
    private static final Pattern TEXTE = Pattern.compile("<textarea[^>]* name=\"([^\"]+)\"");
    private static final Pattern BOUTON = Pattern.compile("<button([^>]*)>");
    private static final Pattern NOM = Pattern.compile(" name=\"([^\"]+)\"");

    @TestFactory
    Stream<DynamicTest> aucun_texte_libre_n_y_echappe() {
        String recue = SaisinesPretes.recue("Irène Relue-Fictive");
        String recevable = SaisinesPretes.recevable("Ivan Relu-Fictif");
        String saisine = "mediation/saisine?ref=";
        return Stream.of(new Lieu("mediateur", saisine + recue + "&acte=DEMANDER_COMPLEMENT"), new Lieu("mediateur", saisine + recue + "&acte=DESISTER"),
                        new Lieu("mediateur", saisine + recue + "&acte=DEPORTER"), new Lieu("mediateur", saisine + recevable + "&acte=INTERROGER"),
                        new Lieu("mediateur", saisine + recevable + "&acte=PROPOSER_EQUITE"), new Lieu("mediateur", saisine + recevable + "&acte=REPONDRE"),
                        new Lieu("mediateur", "mediation/correction?ref=" + recue),
                        new Lieu("avip", "agenda/convoquer"), new Lieu("avip", "avip/nouvelle-seance"), new Lieu("partenaire1", "partenaires/ecrire"),
                        new Lieu("mediateur", "courriels/texte?code=CLOTURE"))
                .map(lieu -> DynamicTest.dynamicTest(lieu.adresse(), () -> essayer(lieu)));
    }

    private record Lieu(String compte, String adresse) {
    }

    /** Chaque texte de chaque formulaire de la page, par chaque bouton qui l'envoie. */
    private static void essayer(Lieu lieu) {
        Client client = Client.enTantQue(lieu.compte());
        Reponse page = client.suivre(lieu.adresse());
        assertThat(page.statut()).isEqualTo(200);
        List<MatchResult> formulaires = FORMULAIRE.matcher(page.texte()).results().filter(f -> TEXTE.matcher(f.group()).find()).toList();
        assertThat(formulaires).as(lieu.adresse()).isNotEmpty();
        for (MatchResult formulaire : formulaires) {
            for (String texte : TEXTE.matcher(formulaire.group()).results().map(t -> t.group(1)).toList()) {
                Formulaire rempli = new Formulaire(client, client.suivre(lieu.adresse()), formulaire.group(1)).avec(texte, NIR);
                Reponse reponse = (formulaire.group().contains("multipart/form-data") ? rempli.fichier("rien", "", "") : rempli).par(bouton(formulaire.group()));
                assertThat(reponse.texte()).as(texte).contains(RIEN, "un point à vérifier", "href=\"#" + texte + "\"", "<title>Rien n’est");
            }
        }
    }

    private static String bouton(String formulaire) {
        return BOUTON.matcher(formulaire).results().map(b -> b.group(1)).filter(b -> b.contains("type=\"submit\"") && !b.contains("data-rendre"))
                .filter(b -> b.contains("principal") || b.contains("plein")).map(NOM::matcher).filter(Matcher::find).map(b -> b.group(1)).findFirst()
                .orElseGet(() -> BOUTON.matcher(formulaire).results().map(b -> b.group(1)).filter(b -> b.contains("type=\"submit\"") && !b.contains("data-rendre"))
                        .map(NOM::matcher).filter(Matcher::find).map(b -> b.group(1)).findFirst().orElseThrow());
    }

    @Test
    void relu_et_confirme_l_acte_se_fait_et_un_texte_change_se_relit() {
        String adresse = "mediation/saisine?ref=" + SaisinesPretes.recue("Inès Relue-Fictive") + "&acte=DEMANDER_COMPLEMENT";
        Client mediateur = Client.enTantQue("mediateur");
        Reponse relire = new Formulaire(mediateur, mediateur.lire(adresse), "demanderComplement").avec("demanderComplement:texte", NIR + IBAN)
                .par("demanderComplement:valider");
        assertThat(relire.texte()).contains(RIEN + "\u202f: 2 points à vérifier", "numéro de sécurité sociale", "coordonnées bancaires");
        String confirmation = Pattern.compile("name=\"demanderComplement:valider\" value=\"(verifie:[^\"]+)\"").matcher(relire.texte()).results().findFirst().orElseThrow().group(1);

        Reponse change = new Formulaire(mediateur, relire, "demanderComplement").avec("demanderComplement:texte", NIR + " autre")
                .par("demanderComplement:valider", confirmation);
        assertThat(change.texte()).contains(RIEN);
        Reponse faite = new Formulaire(mediateur, change, "demanderComplement").avec("demanderComplement:texte", NIR + IBAN)
                .par("demanderComplement:valider", confirmation);
        assertThat(faite.statut()).isEqualTo(302);
    }

    @Test
    void sans_tel_numero_rien_n_est_demande() {
        String adresse = "mediation/saisine?ref=" + SaisinesPretes.recue("Ida Claire-Fictive") + "&acte=DEMANDER_COMPLEMENT";
        Client mediateur = Client.enTantQue("mediateur");
        assertThat(new Formulaire(mediateur, mediateur.lire(adresse), "demanderComplement").avec("demanderComplement:texte", "Votre avis du 12/05/2026, tél. 06 12 34 56 78 ?")
                .par("demanderComplement:valider").statut()).isEqualTo(302);
    }
}
