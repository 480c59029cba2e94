package fr.passerelle.socle.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.Course;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.DansUneTransaction;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.documents.AFiger;
import fr.passerelle.socle.documents.Documents;
import fr.passerelle.socle.documents.Modele;
import fr.passerelle.socle.pieces.Pieces;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Les signatures d’une pièce que le sol ne connaît pas : deux à la fois, une version dépassée, ce que la base refuse elle-même. */
@DansLeServeur
class SignaturesIT {

    private static final LocalDate AUJOURDHUI = LocalDate.now(ZoneId.of("Europe/Paris"));

    private Circuits circuits;
    private Documents documents;
    private Pieces pieces;
    private String bail;

    @BeforeEach
    void ouvrirUneAutrePiece() throws Exception {
        circuits = Beans.trouver(Circuits.class);
        documents = Beans.trouver(Documents.class);
        pieces = Beans.trouver(Pieces.class);
        bail = "BAIL-" + UUID.randomUUID();
    }

    @Test
    void deux_qui_signent_a_la_fois_sont_deux_signatures_et_le_meme_deux_fois_n_en_est_qu_une() throws Exception {
        CircuitVu circuit = circuits.lire(ouvrir("texte"));
        List<Throwable> echecs = Course.ensemble(
                new Course.Coureur("admin", () -> signer(circuit, "AUTRE")),
                new Course.Coureur("admin", () -> signer(circuit, "MAISON")),
                new Course.Coureur("admin", () -> signer(circuit, "AUTRE")));
        assertThat(echecs).hasSize(1);
        CircuitVu apres = circuits.lire(circuit.id());
        assertThat(apres.etat()).isEqualTo(EtatCircuit.ACHEVE);
        assertThat(apres.donnees()).isEqualTo(2);
        assertThat(Base.lire("select donnees || ' sur ' || attendues from signatures.avancement where reference = ?", bail)).containsExactly("2 sur 2");
    }

    @Test
    void un_texte_change_annule_ce_qui_etait_signe_et_le_dit_a_tous() throws Exception {
        CircuitVu premier = circuits.lire(ouvrir("texte"));
        signer(premier, "AUTRE");
        DansUneTransaction.faire(() -> circuits.annulerCeluiDe("bail", bail, "le loyer change"));
        CircuitVu second = circuits.lire(ouvrir("autre texte"));

        assertThatThrownBy(() -> signer(premier, "MAISON")).isInstanceOf(RegleRefusee.class).hasMessageContaining("le loyer change");
        assertThatThrownBy(() -> DansUneTransaction.faire(() -> {
            circuits.signer(papier(second.id(), "MAISON", premier.empreinte()));
            return null;
        })).isInstanceOf(RegleRefusee.class).hasMessageContaining("n’est pas le texte à signer");
        assertThat(circuits.de("bail", bail)).extracting(CircuitVu::numero, CircuitVu::etat, CircuitVu::donnees)
                .containsExactly(tuple(2, EtatCircuit.OUVERT, 0L),
                        tuple(1, EtatCircuit.ANNULE, 1L));
        assertThat(second.remplace()).isEqualTo(premier.id());
        assertThat(Base.lire("select modele from courriels.envoi where reference = ? and adresse = 'ada@baux.example' order by id", bail))
                .containsExactly("SIGNATURE_DEMANDEE", "SIGNATURE_ANNULEE", "SIGNATURE_DEMANDEE");
    }

    @Test
    void la_base_ne_laisse_refaire_ni_une_signature_ni_un_circuit_fini_ni_signer_autre_chose() throws Exception {
        CircuitVu circuit = circuits.lire(ouvrir("texte"));
        signer(circuit, "AUTRE");
        assertThatThrownBy(() -> Base.ecrire("update signatures.signataire set nom_signe = 'Eve' where role = 'AUTRE' and circuit_id = " + circuit.id()))
                .hasMessageContaining("ne change plus");
        assertThatThrownBy(() -> Base.ecrire("update signatures.signataire set moyen = 'APPLICATION', signe_le = now(), jour = current_date,"
                + " nom_signe = 'Eve', signe_par = 'eve', empreinte = 'autre' where role = 'MAISON' and circuit_id = " + circuit.id()))
                .hasMessageContaining("plus à signer");
        DansUneTransaction.faire(() -> circuits.annulerCeluiDe("bail", bail, "le loyer change"));
        assertThatThrownBy(() -> Base.ecrire("update signatures.circuit set etat = 'OUVERT', annule_le = null, annule_par = null, pourquoi = null"
                + " where id = " + circuit.id())).hasMessageContaining("le reste");
    }

    private long ouvrir(String corps) throws Exception {
        return DansUneTransaction.faire(() -> {
            Modele modele = Modele.de("baux.essai", "Bail").puis(Texte.fixe("baux.corps", "{corps}"));
            long document = documents.figer(new AFiger(documents.papier().rediger(modele, Map.of("corps", corps), Set.of()), "Ada", "bail", bail,
                    Instant.now(), "systeme"));
            return circuits.ouvrir(new CircuitAOuvrir("bail", bail, "Bail", List.of(document), List.of(
                    SignataireAttendu.surPapier("AUTRE", "Pour le locataire", "Ada", "ada@baux.example", "/baux/bail"),
                    SignataireAttendu.surPapier("MAISON", "Pour la maison", null, null, "/baux/bail"))));
        });
    }

    private void signer(CircuitVu circuit, String role) throws Exception {
        DansUneTransaction.faire(() -> {
            circuits.signer(papier(circuit.id(), role, circuit.empreinte()));
            return null;
        });
    }

    /** Déposée dans la transaction de qui signe. */
    private SignaturePapier papier(long circuit, String role, String empreinte) {
        byte[] pdf = ("%PDF-1.4 " + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
        return new SignaturePapier(circuit, role, empreinte, "Ada Exemple", AUJOURDHUI,
                pieces.deposer("signe.pdf", new ByteArrayInputStream(pdf)).id());
    }
}
