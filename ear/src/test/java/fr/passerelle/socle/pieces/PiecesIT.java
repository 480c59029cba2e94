package fr.passerelle.socle.pieces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.dossier.DocumentService;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.AccesRefuse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Les pièces jointes, dans le serveur réel : gardées entières, une fois, ou refusées sans laisser de trace. */
@DansLeServeur
class PiecesIT {

    private DocumentService documents;

    @BeforeEach
    void trouverLeService() {
        documents = Services.trouver(DocumentService.class);
    }

    @Test
    void une_piece_est_gardee_entiere_sous_son_empreinte() throws Exception {
        byte[] contenu = pdf();
        PieceDeposee piece = deposer("accueil", "C:\\Bureau\\Décision.pdf", contenu);
        assertThat(piece.nom()).isEqualTo("Décision.pdf");
        assertThat(piece.type()).isEqualTo("application/pdf");
        assertThat(piece.taille()).isEqualTo(contenu.length);
        assertThat(Files.readAllBytes(surLeDisque(piece))).isEqualTo(contenu);
        assertThat(Base.lire("select deposee_par from pieces.piece where id = ?", piece.id())).isEqualTo(List.of("accueil"));
    }

    @Test
    void le_meme_contenu_depose_deux_fois_n_occupe_qu_un_fichier() throws Exception {
        byte[] contenu = pdf();
        PieceDeposee une = deposer("mediateur", "une.pdf", contenu);
        PieceDeposee autre = deposer("assistant", "autre.pdf", contenu);
        assertThat(autre.id()).isNotEqualTo(une.id());
        assertThat(surLeDisque(autre)).isEqualTo(surLeDisque(une));
    }

    @Test
    void nul_ne_retrouve_la_piece_d_un_autre_en_devinant_son_numero() throws Exception {
        PieceDeposee piece = deposer("mediateur", "une.pdf", pdf());
        assertThat(EnTantQue.executer("mediateur", () -> documents.deposee(piece.id()))).isEqualTo(piece);
        EnTantQue.faire("assistant", () -> assertThatThrownBy(() -> documents.deposee(piece.id())).isInstanceOf(Introuvable.class));
        EnTantQue.faire("direction", () -> assertThatThrownBy(() -> documents.deposee(piece.id())).isInstanceOf(AccesRefuse.class));
    }

    @Test
    void un_fichier_vide_trop_gros_ou_d_un_autre_format_est_refuse_avec_son_nom() throws Exception {
        List<String> avant = Base.lire("select count(*) from pieces.piece where deposee_par = 'suppleant'");
        byte[] tropGros = Arrays.copyOf(pdf(), 10 * 1024 * 1024 + 1);
        refuser("vide.pdf", new byte[0]);
        refuser("enorme.pdf", tropGros);
        refuser("programme.pdf", "MZ\u0090 programme".getBytes(StandardCharsets.ISO_8859_1));
        refuser("page.html", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(Base.lire("select count(*) from pieces.piece where deposee_par = 'suppleant'")).isEqualTo(avant);
    }

    @Test
    void dix_megaoctets_juste_sont_acceptes() throws Exception {
        assertThat(deposer("mediateur", "juste.pdf", Arrays.copyOf(pdf(), 10 * 1024 * 1024)).taille()).isEqualTo(10 * 1024 * 1024);
    }

    private PieceDeposee deposer(String qui, String nom, byte[] contenu) throws Exception {
        return EnTantQue.executer(qui, () -> documents.deposer(nom, new ByteArrayInputStream(contenu)));
    }

    private void refuser(String nom, byte[] contenu) throws Exception {
        EnTantQue.faire("suppleant", () -> assertThatThrownBy(() -> documents.deposer(nom, new ByteArrayInputStream(contenu)))
                .isInstanceOf(RegleRefusee.class).hasMessageStartingWith(nom).hasMessageContaining("Format ou taille non accepté"));
    }

    private static Path surLeDisque(PieceDeposee piece) {
        return Path.of(System.getenv("PASSERELLE_PIECES_DIR"), piece.empreinte().substring(0, 2), piece.empreinte());
    }

    private static byte[] pdf() {
        return ("%PDF-1.7\n% " + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }
}
