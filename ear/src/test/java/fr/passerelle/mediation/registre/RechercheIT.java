package fr.passerelle.mediation.registre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.journal.lecture.JournalService;
import fr.passerelle.socle.listes.ListeLue;
import fr.passerelle.socle.listes.ListesService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people type in the search box, as they type it, finds what they mean. */
@DansLeServeur
class RechercheIT {

    private static String enregistrer(DemandeNommee demande) throws Exception {
        return EnTantQue.executer("mediateur", () -> Services.trouver(SaisineService.class).enregistrer(demande.enregistrement()));
    }

    private static ListeLue<?> chercher(String saisi) throws Exception {
        return EnTantQue.executer("mediateur", () -> Services.trouver(ListesService.class).lire(ListeDesSaisines.CODE,
                new Parametres(Map.of("q", List.of(saisi), "taille", List.of("100")))));
    }

    private static List<String> references(String saisi) throws Exception {
        return chercher(saisi).tranche().lignes().stream().map(l -> ((LigneRegistre) l).reference()).toList();
    }

    @Test
    void un_mot_que_la_langue_ignore_est_pourtant_un_nom_et_ne_ramene_pas_tout_le_registre() throws Exception {
        String le = enregistrer(DemandeNommee.de("Thi", "Lê").exposant("Rien du tout dans son dossier."));
        String du = enregistrer(DemandeNommee.de("Wei", "Du").exposant("Le dossier n’avance pas, ni son montant."));
        String son = enregistrer(DemandeNommee.de("Ae-Ran", "Son"));
        assertThat(references("Lê")).contains(le).doesNotContain(du, son);
        assertThat(references("le")).contains(le).doesNotContain(du, son);
        assertThat(references("Du")).contains(du).doesNotContain(le, son);
        assertThat(references("Son")).contains(son).doesNotContain(le, du);
        assertThat(references("Thi Lê")).containsExactly(le);
    }

    @Test
    void des_mots_trop_courants_le_disent_et_des_signes_seuls_ne_cherchent_rien() throws Exception {
        enregistrer(DemandeNommee.de("Ursule", "Couranval").exposant("C’est écrit dans la lettre."));
        ListeLue<?> dans = chercher("dans");
        assertThat(dans.tranche().total()).isZero();
        assertThat(dans.cherches()).isEqualTo(ListeLue.Cherches.NOMS);
        for (String signes : List.of("?", "***", "%%%", "« »")) {
            assertThat(chercher(signes).tranche().total()).as(signes).isZero();
            assertThat(chercher(signes).cherches()).as(signes).isEqualTo(ListeLue.Cherches.RIEN);
        }
        assertThat(chercher("dans couranval").cherches()).isEqualTo(ListeLue.Cherches.TOUT);
    }

    @Test
    void un_mot_colle_a_des_signes_se_trouve_par_ce_qu_il_porte() throws Exception {
        String reference = enregistrer(DemandeNommee.de("Ivonig", "Signaval").exposant("""
                Cumul RSA/AAH, mari/femme ; dossier 52-12345, soit -250 euros d’indu.Elle conteste le
                «\u00a0kilométrage\u202f» et 450\u00a0€ (n°778899)…mezigue"""));
        for (String saisi : List.of("AAH", "femme", "mari", "12345", "52-12345", "250", "-250 euros", "indu", "elle conteste", "kilométrage", "kilometrage",
                "450", "450 €", "450\u00a0€", "778899", "n°778899", "RSA/AAH", "mezigue", "«kilométrage»", "\"52-12345\"")) {
            assertThat(references("signaval " + saisi)).as(saisi).containsExactly(reference);
        }
        assertThat(references("signaval 12346")).isEmpty();
    }

    @Test
    void un_nom_se_trouve_quelle_que_soit_l_apostrophe_ou_le_trait() throws Exception {
        String oneil = enregistrer(DemandeNommee.de("Declan", "O’Neil"));
        String compose = enregistrer(DemandeNommee.de("Jean-Pierre", "Le Gallou-Kervrai"));
        for (String saisi : List.of("O'Neil declan", "O’Neil declan", "ONeil declan", "o neil declan", "neil declan")) {
            assertThat(references(saisi)).as(saisi).contains(oneil);
        }
        for (String saisi : List.of("Jean-Pierre Gallou", "jean pierre le gallou", "Le-Gallou kervrai", "legallou kervrai", "Kervrai Jean–Pierre", "Jean‑Pierre Le‑Gallou")) {
            assertThat(references(saisi)).as(saisi).contains(compose);
        }
    }

    @Test
    void une_reference_ou_un_numero_tapes_autrement_menent_a_leur_saisine_en_premier() throws Exception {
        String numero = enregistrer(DemandeNommee.de("Aloys", "Numeral").numero("1904371"));
        String autre = enregistrer(DemandeNommee.de("Aloys", "Numeral").exposant("Voir 1904371, ou 1 904 371."));
        for (String saisi : List.of("1904371", "N° 1904371", "n°1904371", "1 904 371", "1\u202f904\u202f371", "1.904.371", "No 1904371", "numéro 1904371")) {
            assertThat(references(saisi)).as(saisi).startsWith(numero);
        }
        assertThat(references("1904371")).containsExactly(numero, autre);
        String rang = numero.substring(9);
        String annee = numero.substring(4, 8);
        for (String saisi : List.of(numero, "MED–" + annee + "–" + rang, "med " + annee + " " + rang, "MED" + annee + rang, annee + "/" + rang,
                "MED‑" + annee + "‑" + rang, " " + numero.toLowerCase() + "\u00a0", "n° " + numero)) {
            assertThat(references(saisi)).as(saisi).startsWith(numero);
        }
        for (String saisi : List.of("MED–" + annee + "–" + rang, "med‑" + annee + "‑" + rang, "1\u202f904\u202f371")) {
            assertThat(EnTantQue.executer("dpo", () -> Services.trouver(JournalService.class).designes(saisi))).as(saisi).contains(numero);
        }
    }
}
