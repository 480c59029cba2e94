package fr.passerelle.mediation.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Client;
import fr.passerelle.http.Formulaire;
import fr.passerelle.http.Reponse;
import org.junit.jupiter.api.Test;

/** L'examen de la recevabilité, sans script : ce que fait le bouton est ce que disent les réponses envoyées avec lui (R-MED-4). */
class ExamenContreditIT {

    private final Client mediateur = Client.enTantQue("mediateur");

    @Test
    void quatre_oui_et_un_autre_motif_ne_declarent_rien_recevable() {
        String adresse = ouvrir();
        Reponse quatreOui = reponses(new Formulaire(mediateur, mediateur.lire(adresse), "recevabilite")).par("recevabilite:suite");
        assertThat(quatreOui.texte()).contains("La demande est recevable", "name=\"recevabilite:declarerRecevable\"");

        Reponse contredit = reponses(new Formulaire(mediateur, quatreOui, "recevabilite")).avec("recevabilite:autreMotif", "on")
                .par("recevabilite:declarerRecevable");
        assertThat(contredit.texte()).contains("Rien n’a été fait", "La demande n’est pas recevable", "name=\"recevabilite:declarerIrrecevable\"")
                .doesNotContain("name=\"recevabilite:declarerRecevable\"");
        assertThat(mediateur.lire(adresse).texte()).contains("Reçue").doesNotContain("En instruction");
    }

    @Test
    void sans_reponse_la_page_dit_ce_qui_manque() {
        Reponse page = new Formulaire(mediateur, mediateur.lire(ouvrir()), "recevabilite").avec("recevabilite:competence", "true")
                .par("recevabilite:suite");
        assertThat(page.texte()).contains("répondez encore à 3 questions", "la démarche préalable").doesNotContain("la compétence de la Caf");
    }

    @Test
    void seuls_les_motifs_que_les_reponses_justifient_sont_offerts() {
        Reponse page = reponses(new Formulaire(mediateur, mediateur.lire(ouvrir()), "recevabilite")).avec("recevabilite:sansContentieux", "false")
                .par("recevabilite:suite");
        assertThat(page.texte()).contains("Recours contentieux engagé", "Demande abusive").doesNotContain("Fraude qualifiée", "Objet imprécis");
    }

    private static String ouvrir() {
        return "mediation/saisine?ref=" + SaisinesPretes.recue("Solène Contredite-Fictive") + "&acte=DECLARER_RECEVABLE";
    }

    private static Formulaire reponses(Formulaire formulaire) {
        return formulaire.avec("recevabilite:competence", "true").avec("recevabilite:sansContentieux", "true")
                .avec("recevabilite:objetClair", "true").avec("recevabilite:demarchePrealable", "true");
    }
}
