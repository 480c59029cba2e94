package fr.passerelle.mediation.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Client;
import fr.passerelle.http.Formulaire;
import fr.passerelle.http.Reponse;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vide, le formulaire d'un acte dit tout ce qui lui manque et ne demande rien ; bon, il montre ce qui sera écrit, et ne fait encore rien. */
class ErreursDUnCoupIT {

    private static final Pattern OUVERT = Pattern.compile("<dialog[^>]* open");

    private static final Pattern LETTRE = Pattern.compile("lettre-suivie\\?id=(\\d+)");

    private final Client mediateur = Client.enTantQue("mediateur");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "recevable | REPONDRE | repondre | valider-essai | 4",
        "recevable | INTERROGER | interroger | apercu-essai | 3",
        "recue | SIGNALER_CONTENTIEUX | contentieux | valider-essai | 2",
        "recue | DESISTER | desister | valider-essai | 1",
        "recue | DECLARER_DOUBLON | doublon | valider-essai | 1",
        "recue | DECLARER_ERREUR | erreur | valider-essai | 1",
        "recue | DEPORTER | deporter | valider-essai | 1",
        "recue | DEMANDER_COMPLEMENT | demanderComplement | apercu-essai | 1"})
    void vide_il_dit_tout_et_ne_demande_pas_de_confirmer(String etat, String acte, String formulaire, String bouton, int fautes) {
        String reference = "recue".equals(etat) ? SaisinesPretes.recue("Uma Erreur-Fictif") : SaisinesPretes.recevable("Uma Erreur-Fictif");
        Reponse page = mediateur.lire("mediation/saisine?ref=" + reference + "&acte=" + acte);
        Formulaire vide = new Formulaire(mediateur, page, formulaire);
        String rendue = ("REPONDRE".equals(acte) ? vide.avec("repondre:mode", "COURRIER").avec("repondre:date", LocalDate.now().toString()) : vide)
                .par(formulaire + ":" + bouton).texte();
        assertThat(rendue).containsPattern(fautes == 1 ? "Un champ est à corriger" : fautes + " champs sont à corriger");
        assertThat(rendue.split("href=\"#" + formulaire + ":", -1)).as("un lien vers chaque champ").hasSize(fautes + 1);
        assertThat(rendue).doesNotContainPattern(OUVERT).doesNotContain("Ce champ est obligatoire");
    }

    @Test
    void bon_il_montre_les_lettres_sous_la_confirmation_et_n_a_rien_fait() {
        String reference = SaisinesPretes.recevable("Uma Erreur-Fictif");
        Reponse page = mediateur.lire("mediation/saisine?ref=" + reference + "&acte=REPONDRE");
        String rendue = new Formulaire(mediateur, page, "repondre").avec("repondre:date", LocalDate.now().toString())
                .avec("repondre:remiseLe", LocalDate.now().toString()).avec("repondre:position", "CONFIRMEE").avec("repondre:origine", "AUCUN")
                .avec("repondre:mode", "MESSAGE_MON_COMPTE").avec("repondre:texte", "Voici pourquoi la décision est maintenue.").par("repondre:valider-essai").texte();
        assertThat(rendue).containsPattern(OUVERT).contains("Ce qui sera écrit", "Lettre à Uma Erreur-Fictif", "Voici pourquoi la décision est maintenue.");
        assertThat(mediateur.lire("mediation/saisine?ref=" + reference).texte()).doesNotContain("id=\"t-reponse\"");
    }

    /** Refusée, une saisine reste en brouillon ; un fichier refusé ou une date à relire n'empêchent pas de dire le reste. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 | rien | ''",
        "0 | vide.pdf | vide.pdf\u202f: ce fichier est vide.",
        "90 | rien | La réception date de plus de 60 jours"})
    void une_saisine_dit_toutes_ses_fautes_d_un_coup_et_se_garde_en_brouillon(int jours, String fichier, String autre) {
        Client suppleant = Client.enTantQue("suppleant");
        Reponse page = suppleant.lire("mediation/nouvelle?brouillon=aucun");
        String rendue = new Formulaire(suppleant, page, "nouvelle").avec("nouvelle:dateReception", LocalDate.now().minusDays(jours).toString())
                .avec("nouvelle:numeroAllocataire", "12").avec("nouvelle:expose", "Un exposé refusé " + jours + fichier)
                .fichier("nouvelle:pieces", "rien".equals(fichier) ? "" : fichier, "").par("nouvelle:enregistrer").texte();
        assertThat(rendue).contains("champs sont à corriger", "href=\"#nouvelle:motif\"", "href=\"#nouvelle:canal\"", "href=\"#nouvelle:numeroAllocataire\"",
                "value=\"12\"", autre);
        Reponse brouillon = suppleant.lire("mediation/nouvelle");
        assertThat(brouillon.texte()).contains("Votre brouillon du", "Un exposé refusé " + jours + fichier);
        new Formulaire(suppleant, brouillon, "nouvelle").fichier("rien", "", "").par("nouvelle:recommencer");
    }

    @Test
    void une_correction_refusee_dit_toutes_ses_fautes_et_garde_ce_qui_est_tape() {
        Reponse page = mediateur.lire("mediation/correction?ref=" + SaisinesPretes.recue("Uma Erreur-Fictif"));
        String rendue = new Formulaire(mediateur, page, "correction").avec("correction:numeroAllocataire", "12").avec("correction:motif", "")
                .avec("correction:demandePrecise", "Gardé malgré tout.").par("correction:corriger").texte();
        assertThat(rendue).contains("champs sont à corriger", "href=\"#correction:motif\"", "href=\"#correction:numeroAllocataire\"", "value=\"12\"",
                "Gardé malgré tout.");
    }

    /** Ce qu'on fait de plusieurs lignes à la fois, refusé pour toutes : elles restent choisies, et le champ en cause le dit. */
    @Test
    void un_lot_refuse_garde_ses_lignes_et_le_dit_sur_son_champ() {
        String vue = "saisine=" + SaisinesPretes.recevable("Uma Erreur-Fictif");
        Reponse liste = mediateur.lire("mediation/lettres?" + vue);
        Matcher lettre = LETTRE.matcher(liste.texte());
        assertThat(lettre.find()).isTrue();
        String rendue = new Formulaire(mediateur, liste, "lot").avec("vue", vue).avec("choix", lettre.group(1)).par("envoyer").texte();
        assertThat(rendue).contains("Un champ est à corriger", "href=\"#confirme\"", "Confirmez d’abord que personne@demo.example",
                "value=\"" + lettre.group(1) + "\" checked=\"checked\"");
    }
}
