package fr.passerelle.avip.reprise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.avip.chiffres.calcul.Compteur;
import fr.passerelle.avip.chiffres.calcul.Comptes;
import fr.passerelle.avip.chiffres.calcul.FaitsDeLAnnee;
import fr.passerelle.avip.chiffres.calcul.Indicateurs;
import fr.passerelle.avip.chiffres.calcul.Offre;
import fr.passerelle.avip.chiffres.calcul.TrameAvip;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Chiffres;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.imports.Anomalie;
import fr.passerelle.socle.imports.Forme;
import fr.passerelle.socle.imports.Lecture;
import fr.passerelle.socle.imports.TexteLu;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The file of a past year: its figures to the letter, and every bad line told by its number. */
class AnneeRepriseTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 28);
    private static final String LIGNE = "2024;O1;Titou;52177;SIAE;PRESCRIPTEUR_VERS_STRUCTURE;2024-03-01;0;2024-03-05;ACCEPTEE;;P1;P1-E1;O;N;N;OUI;FORMATION;2024-04-01;2024-06-30;4;CDD;FAMILLE;CDI";

    @Test
    void l_annee_2024_donne_ses_chiffres_a_la_lettre() throws IOException {
        verifier(calculer("accueils_avip_2024.csv", lire("accueils_avip_2024.csv")), new ObjectMapper().readTree(lire("accueils_avip_2024_attendu.json")));
    }

    @Test
    void l_annee_2025_imprime_les_chiffres_publies() throws IOException {
        Chiffres<Void> c = calculer("bilan_avip_2025.csv", lire("bilan_avip_2025.csv"));
        assertThat(List.of("I-01", "I-02", "I-03", "I-04", "I-05", "I-06", "I-07", "I-09", "I-09.HORS_RENOUVELLEMENTS", "I-10").stream().map(code -> dit(c, code)))
                .containsExactly("6", "13", "8", "9", "4 sur 8 = 50,0", "3 sur 8 = 37,5", "5 sur 8 = 62,5", "4 sur 8 = 50,0", "4 sur 5 = 80,0", "9 sur 13 = 0,69");
        assertThat(c.repartition("I-08").orElseThrow().lignes().stream().map(i -> i.code().substring(5) + " " + i.numerateur()))
                .containsExactly("CDD 3", "FORMATION 1", "NOUVEAU_CONTRAT_AVIP 3", "NON_RENSEIGNEE 1");
        assertThat(c.chercher("I-12")).as("ce qui n’est pas connu n’est pas zéro").isEmpty();
        assertThat(c.chercher("I-13").orElseThrow().valeur()).isNull();
    }

    @Test
    void le_meme_fichier_se_lit_en_windows_1252_et_separe_par_des_virgules() throws IOException {
        String brut = lire("accueils_avip_2024.csv");
        byte[] windows = brut.replace(';', ',').getBytes(Charset.forName("windows-1252"));
        String relu = TexteLu.de(windows, Forme.LIBRE);
        verifier(calculer("accueils_avip_2024.csv", relu), new ObjectMapper().readTree(lire("accueils_avip_2024_attendu.json")));
    }

    @Test
    void une_ligne_fausse_est_dite_avec_son_numero_et_sa_raison() {
        assertThat(fautes(LIGNE.replace("2024;O1", "2023;O1"))).containsExactly("2 annee Le nom du fichier dit 2024.");
        assertThat(fautes(LIGNE.replace("52177", "52448"))).singleElement().asString().startsWith("2 structure Aucune structure de ce nom");
        assertThat(fautes(LIGNE.replace("2024-03-05", ""))).containsExactly("2 repondue_le Une réponse et sa date vont ensemble.");
        assertThat(fautes(LIGNE.replace("2024-03-05", "2024-02-05"))).containsExactly("2 repondue_le La réponse ne peut pas précéder l’envoi.");
        assertThat(fautes(LIGNE.replace("ACCEPTEE;;", "REFUSEE;;"))).singleElement().asString().startsWith("2 motif_refus");
        assertThat(fautes(LIGNE.replace("2024-06-30", "2024-03-30"))).containsExactly("2 sortie La sortie ne peut pas précéder l’entrée.");
        assertThat(fautes(LIGNE.replace("2024-04-01;", ";"))).containsExactly("2 sortie Une sortie demande une entrée.");
        assertThat(fautes(LIGNE.replace(";4;CDD", ";11;CDD"))).singleElement().asString().startsWith("2 demi_journees");
        assertThat(fautes(LIGNE.replace(";O;N;N;OUI", ";X;N;N;OUI"))).singleElement().asString().startsWith("2 monoparental");
    }

    @Test
    void les_lignes_d_un_meme_dossier_doivent_s_accorder() {
        String frere = LIGNE.replace("P1-E1", "P1-E2");
        assertThat(fautes(LIGNE, frere)).isEmpty();
        assertThat(fautes(LIGNE, LIGNE)).singleElement().asString().startsWith("3 enfant");
        assertThat(fautes(LIGNE, frere.replace("2024-03-05", "2024-03-06"))).singleElement().asString().startsWith("3 orientation La ligne 2 dit autre chose");
        assertThat(fautes(LIGNE, frere.replace(";P1;", ";P2;"))).singleElement().asString().startsWith("3 parent");
        assertThat(fautes(LIGNE, LIGNE.replace("O1", "O2").replace(";P1;", ";P2;"))).singleElement().asString().startsWith("3 enfant À la ligne 2");
    }

    private static void verifier(Chiffres<Void> c, JsonNode attendu) {
        attendu.properties().forEach(champ -> {
            JsonNode valeur = champ.getValue();
            String code = champ.getKey();
            if (valeur.isObject() && !valeur.has("n")) {
                String lues = c.repartition(code).orElseThrow().lignes().stream().filter(l -> !l.code().equals("I-08.EN_COURS"))
                        .map(l -> l.code().substring(code.length() + 1) + "=" + l.numerateur()).sorted().collect(Collectors.joining(" "));
                TreeSet<String> voulues = new TreeSet<>();
                valeur.properties().forEach(v -> voulues.add(v.getKey() + "=" + v.getValue().asText()));
                assertThat(lues).as(code).isEqualTo(String.join(" ", voulues));
            } else {
                String voulue = valeur.isObject() ? valeur.get("n").asText() + " sur " + valeur.get("d").asText() + " = " + valeur.get("valeur").asText() : valeur.asText();
                String lue = dit(c, code);
                assertThat(valeur.isObject() || !lue.contains(" = ") ? lue : lue.substring(lue.indexOf("= ") + 2)).as(code).isEqualTo(voulue);
            }
        });
    }

    private static String dit(Chiffres<Void> c, String code) {
        Indicateur i = c.chercher(code).orElseThrow(() -> new AssertionError(code));
        String valeur = Affichage.nombre(i.valeur(), i.decimales());
        return i.denominateur() == null ? valeur : Affichage.nombre(i.numerateur()) + " sur " + Affichage.nombre(i.denominateur()) + " = " + valeur;
    }

    private static Chiffres<Void> calculer(String fichier, String texte) {
        Lecture<LigneReprise> lecture = lecture(fichier, texte);
        assertThat(lecture.erreurs()).isEmpty();
        FichierDeLAnnee f = FichierDeLAnnee.de(fichier);
        FaitsDeLAnnee faits = new FaitsDeLAnnee(f.annee(), LocalDate.of(f.annee(), 12, 31),
                lecture.valeurs().stream().filter(LigneReprise.Accueil.class::isInstance).map(l -> ((LigneReprise.Accueil) l).fait()).toList(),
                lecture.valeurs().stream().filter(LigneReprise.Declaree.class::isInstance).map(l -> ((LigneReprise.Declaree) l).parent()).toList());
        Comptes comptes = Compteur.compter(faits);
        return new Chiffres<>(Indicateurs.de(comptes, f.annee() == 2025 ? new Offre(6L, 13L, null, null, null, 6L, 6L) : Offre.INCONNUE), TrameAvip.repartitions(comptes), null);
    }

    private static List<String> fautes(String... lignes) {
        String entete = String.join(";", FichierDeLAnnee.Sorte.ACCUEILS.colonnes().requises());
        return lecture("accueils_avip_2024.csv", entete + "\n" + String.join("\n", lignes)).erreurs().stream().map(AnneeRepriseTest::enClair).toList();
    }

    private static String enClair(Anomalie a) {
        return a.ligne() + " " + a.colonne() + " " + a.message();
    }

    /** Knows every structure of the sample, and Titou where it is. */
    private static Lecture<LigneReprise> lecture(String fichier, String texte) {
        FichierDeLAnnee f = FichierDeLAnnee.de(fichier);
        return Lecture.de(texte, Forme.LIBRE, f.sorte().colonnes(), f.sorte() == FichierDeLAnnee.Sorte.BILAN ? new LectureDesParents(f.annee())
                : new LectureDesAccueils(f.annee(), (nom, insee) -> nom.endsWith("Titou") && !insee.equals("52177") ? Optional.empty() : Optional.of((long) (nom + insee).hashCode())), JOUR);
    }

    private static String lire(String nom) throws IOException {
        try (InputStream flux = AnneeRepriseTest.class.getResourceAsStream(nom)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
