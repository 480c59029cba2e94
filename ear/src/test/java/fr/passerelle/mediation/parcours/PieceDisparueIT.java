package fr.passerelle.mediation.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Appel;
import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.http.Client;
import fr.passerelle.mediation.acte.Enregistrement;
import fr.passerelle.mediation.brouillon.BrouillonService;
import fr.passerelle.mediation.dossier.DocumentService;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Un brouillon repris dont une pièce n'est plus là : on l'apprend en l'ouvrant, et non une fois la saisine enregistrée sans elle. */
public class PieceDisparueIT {

    private static final String QUI = "accueil";

    @Test
    void qui_reprend_un_brouillon_lit_qu_une_piece_n_y_est_plus() {
        Appel.faire(PieceDisparueIT.class, "garder", "Un brouillon avec une pièce.");
        Client client = Client.enTantQue(QUI);
        assertThat(client.lire("mediation/nouvelle").texte()).contains("Un brouillon avec une pièce.", "preuve.pdf");
        Appel.faire(PieceDisparueIT.class, "perdreLaPiece");
        assertThat(client.lire("mediation/nouvelle").texte()).contains("Un brouillon avec une pièce.", "Une pièce jointe à ce brouillon n’existe plus")
                .doesNotContain("preuve.pdf");
        Appel.faire(PieceDisparueIT.class, "oublier");
    }

    public static String garder(String expose) throws Exception {
        return EnTantQue.executer(QUI, () -> {
            long piece = Services.trouver(DocumentService.class).deposer("preuve.pdf",
                    new ByteArrayInputStream("%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII))).id();
            Services.trouver(BrouillonService.class).garder(null, new Enregistrement(null, null, List.of(), null, null, null, false, null, null, null,
                    null, null, null, null, null, null, expose, null, null, null, null, List.of(piece)));
            return "";
        });
    }

    public static String perdreLaPiece() throws Exception {
        Base.ecrire("delete from mediation.brouillon_piece where brouillon_id in (select id from mediation.brouillon where identifiant = 'accueil')");
        Base.ecrire("delete from pieces.piece where deposee_par = 'accueil' and nom = 'preuve.pdf'");
        return "";
    }

    public static String oublier() throws Exception {
        Base.ecrire("delete from mediation.brouillon where identifiant = 'accueil'");
        return "";
    }
}
