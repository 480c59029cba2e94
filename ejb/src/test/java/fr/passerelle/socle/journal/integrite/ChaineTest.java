package fr.passerelle.socle.journal.integrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.commun.RegleRefusee;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R-MED-29 : ce que la vérification du journal trouve, sceau par sceau. */
class ChaineTest {

    private static final Instant MIDI = Instant.parse("2026-05-04T10:00:00.123456Z");

    @Test
    void R_MED_29_une_chaine_que_rien_n_a_touchee_n_a_pas_de_faute() throws Exception {
        List<LigneScellee> chaine = chaine(100);
        Verification trouvee = verifier(chaine, null);
        assertThat(trouvee.intacte()).isTrue();
        assertThat(trouvee.lignes()).isEqualTo(100);
        assertThat(trouvee.fin()).isEqualTo(new Temoin(100, HexFormat.of().formatHex(chaine.get(99).empreinte())));
    }

    @Test
    void un_journal_vide_est_intact() {
        assertThat(verifier(List.of(), null)).isEqualTo(new Verification(0, new Temoin(0, ""), List.of(), 0));
    }

    @Test
    void R_MED_29_une_seule_lettre_changee_est_nommee_et_elle_seule() throws Exception {
        List<LigneScellee> chaine = chaine(10);
        LigneScellee cinquieme = chaine.get(4);
        chaine.set(4, avec(cinquieme, cinquieme.ecrite(), mots(cinquieme.ligne(), cinquieme.ecrite(), "Mediateur")));
        assertThat(verifier(chaine, null).fautes()).containsExactly(new Faute(NatureFaute.ALTEREE, 5L, cinquieme.ligne()));
    }

    @Test
    void R_MED_29_une_limite_de_colonne_deplacee_est_une_alteration() throws Exception {
        List<LigneScellee> chaine = chaine(3);
        LigneScellee deuxieme = chaine.get(1);
        List<String> mots = new ArrayList<>(deuxieme.mots());
        mots.set(2, "mediateurLECTURE");
        mots.set(3, "");
        chaine.set(1, avec(deuxieme, deuxieme.ecrite(), mots));
        assertThat(verifier(chaine, null).fautes()).extracting(Faute::nature).containsExactly(NatureFaute.ALTEREE);
    }

    @Test
    void R_MED_29_vide_et_absent_ne_se_valent_pas() throws Exception {
        List<LigneScellee> chaine = chaine(3);
        LigneScellee deuxieme = chaine.get(1);
        List<String> mots = new ArrayList<>(deuxieme.mots());
        mots.set(8, "");
        chaine.set(1, avec(deuxieme, deuxieme.ecrite(), mots));
        assertThat(verifier(chaine, null).fautes()).extracting(Faute::nature).containsExactly(NatureFaute.ALTEREE);
    }

    @Test
    void R_MED_29_une_ligne_retiree_est_nommee_avec_ou_sans_son_sceau() throws Exception {
        List<LigneScellee> chaine = chaine(10);
        chaine.set(2, avec(chaine.get(2), null, null));
        chaine.remove(6);
        assertThat(verifier(chaine, null).fautes()).containsExactly(
                new Faute(NatureFaute.RETIREE, 3L, 30L), new Faute(NatureFaute.RETIREE, 7L, null));
    }

    @Test
    void R_MED_29_un_trou_immense_se_compte_sans_se_dire_en_entier() throws Exception {
        List<LigneScellee> chaine = chaine(2);
        LigneScellee loin = chaine.get(1);
        chaine.set(1, new LigneScellee(Long.MAX_VALUE, 20, loin.le(), loin.contenu(), loin.empreinte(), loin.ecrite(), loin.mots(), null));
        Verification trouvee = verifier(chaine, null);
        assertThat(trouvee.nombreDeFautes()).isEqualTo(Long.MAX_VALUE - 2);
        assertThat(trouvee.fautes()).hasSize(Chaine.FAUTES_DITES);
    }

    @Test
    void R_MED_29_un_sceau_refait_se_voit_sur_le_suivant() throws Exception {
        List<LigneScellee> chaine = chaine(5);
        LigneScellee refaite = scellee(3, 30, MIDI, "un autre", chaine.get(1).empreinte());
        chaine.set(2, refaite);
        assertThat(verifier(chaine, null).fautes()).containsExactly(new Faute(NatureFaute.DESCELLEE, 4L, 40L));
    }

    @Test
    void R_MED_29_une_ligne_antidatee_est_nommee() throws Exception {
        List<LigneScellee> chaine = chaine(2);
        Instant hier = MIDI.minus(Duration.ofHours(25));
        List<String> mots = mots(30, hier, "mediateur");
        byte[] contenu = sha256(texte(mots));
        chaine.add(new LigneScellee(3, 30, MIDI, contenu, empreinte(chaine.get(1).empreinte(), 3, 30, MIDI, contenu), hier, mots, null));
        assertThat(verifier(chaine, null).fautes()).containsExactly(new Faute(NatureFaute.ANTIDATEE, 3L, 30L));
    }

    @Test
    void R_MED_29_un_temoin_note_dit_une_chaine_coupee_a_sa_fin_ou_recrite() throws Exception {
        List<LigneScellee> chaine = chaine(10);
        Temoin note = verifier(chaine, null).fin();
        assertThat(verifier(chaine(12), note).intacte()).isTrue();
        assertThat(verifier(chaine.subList(0, 8), note).fautes()).containsExactly(new Faute(NatureFaute.TEMOIN_PERDU, 10L, null));

        List<LigneScellee> recrite = new ArrayList<>();
        byte[] precedente = {};
        for (int rang = 1; rang <= 12; rang++) {
            recrite.add(scellee(rang, rang * 10L, MIDI, rang == 4 ? "un autre" : "mediateur", precedente));
            precedente = recrite.get(rang - 1).empreinte();
        }
        assertThat(verifier(recrite, null).intacte()).as("rien, dans la base, ne dit une chaîne refaite en entier").isTrue();
        assertThat(verifier(recrite, note).fautes()).containsExactly(new Faute(NatureFaute.TEMOIN_PERDU, 10L, null));
    }

    @Test
    void un_temoin_se_relit_tel_qu_il_a_ete_note() throws Exception {
        Temoin fin = verifier(chaine(3), null).fin();
        assertThat(Temoin.lire(fin.aNoter())).isEqualTo(fin);
        assertThat(Temoin.lire("  " + fin.aNoter().toUpperCase(java.util.Locale.ROOT) + " ")).isEqualTo(fin);
        assertThat(Temoin.lire(" ")).isNull();
        assertThatThrownBy(() -> Temoin.lire("3-abc")).isInstanceOf(RegleRefusee.class).hasMessageContaining("témoin");
    }

    @Test
    void R_MED_29_une_purge_des_saisines_de_meme_numero_n_est_pas_prise_pour_celle_du_journal() throws Exception {
        List<LigneScellee> chaine = chaine(1);
        LigneScellee partie = chaine.get(0);
        chaine.set(0, new LigneScellee(1, partie.ligne(), partie.le(), partie.contenu(), partie.empreinte(), null, null, 7L));
        chaine.add(purge(2, "journal", "1 ligne retirée ; " + HexFormat.of().formatHex(sha256("1,")), partie.empreinte()));
        chaine.add(purge(3, "anonymisation", "3 saisines terminées", chaine.get(1).empreinte()));
        assertThat(verifier(chaine, null).fautes()).isEmpty();
        chaine.set(1, purge(2, "anonymisation", "une autre", partie.empreinte()));
        assertThat(verifier(chaine.subList(0, 2), null).fautes()).containsExactly(new Faute(NatureFaute.PURGE_FAUSSE, 1L, null));
    }

    private static LigneScellee purge(long rang, String objet, String detail, byte[] precedente) throws Exception {
        return scellee(rang, rang * 10, MIDI,
                Arrays.asList(String.valueOf(rang * 10), micro(MIDI), "dpo", "PURGE", objet, "7", null, detail, "échéance", "10.0.0.1"), precedente);
    }

    private static Verification verifier(List<LigneScellee> lignes, Temoin temoin) {
        Chaine chaine = new Chaine(temoin);
        lignes.forEach(chaine::suivre);
        return chaine.conclure();
    }

    private static List<LigneScellee> chaine(int longueur) throws Exception {
        List<LigneScellee> lignes = new ArrayList<>();
        byte[] precedente = {};
        for (int rang = 1; rang <= longueur; rang++) {
            LigneScellee ligne = scellee(rang, rang * 10L, MIDI, "mediateur", precedente);
            lignes.add(ligne);
            precedente = ligne.empreinte();
        }
        return lignes;
    }

    private static LigneScellee scellee(long rang, long id, Instant le, String qui, byte[] precedente) throws Exception {
        return scellee(rang, id, le, mots(id, le, qui), precedente);
    }

    private static LigneScellee scellee(long rang, long id, Instant le, List<String> mots, byte[] precedente) throws Exception {
        byte[] contenu = sha256(texte(mots));
        return new LigneScellee(rang, id, le, contenu, empreinte(precedente, rang, id, le, contenu), le, mots, null);
    }

    private static LigneScellee avec(LigneScellee l, Instant ecrite, List<String> mots) {
        return new LigneScellee(l.rang(), l.ligne(), l.le(), l.contenu(), l.empreinte(), ecrite, mots, null);
    }

    private static List<String> mots(long id, Instant le, String qui) {
        return Arrays.asList(String.valueOf(id), micro(le), qui, "LECTURE", "saisine", "MED-2026-0001", "MED-2026-0001", "é", null,
                "10.0.0.1");
    }

    private static String texte(List<String> mots) {
        StringBuilder texte = new StringBuilder();
        for (String mot : mots) {
            texte.append(mot == null ? "-" : mot.getBytes(StandardCharsets.UTF_8).length + ":" + mot);
        }
        return texte.toString();
    }

    private static byte[] empreinte(byte[] precedente, long rang, long id, Instant le, byte[] contenu) throws Exception {
        ByteArrayOutputStream tout = new ByteArrayOutputStream();
        tout.writeBytes(precedente);
        tout.writeBytes((rang + ":" + id + ":" + micro(le) + ":").getBytes(StandardCharsets.UTF_8));
        tout.writeBytes(contenu);
        return MessageDigest.getInstance("SHA-256").digest(tout.toByteArray());
    }

    private static String micro(Instant instant) {
        return instant.getEpochSecond() + String.format("%06d", instant.getNano() / 1000);
    }

    private static byte[] sha256(String texte) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8));
    }
}
