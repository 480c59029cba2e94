package fr.passerelle.socle.courriels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.Demandes;
import fr.passerelle.mediation.TextesDeMediation;
import fr.passerelle.mediation.acte.ExamenRecevabilite;
import fr.passerelle.mediation.acte.Irrecevabilite;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.dossier.LettreService;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.courriels.redaction.TexteVu;
import fr.passerelle.socle.courriels.redaction.TextesService;
import fr.passerelle.socle.courriels.suivi.CourrielVu;
import fr.passerelle.socle.courriels.suivi.CourrielsService;
import fr.passerelle.socle.listes.ListesService;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Les courriels qu'appellent les actes : avec l'acte ou pas du tout, et rien qui dise de quoi il s'agit. */
@DansLeServeur
class AvisIT {

    private static final String LETTRE = "select %s from mediation.lettre l join mediation.saisine s on s.id = l.saisine_id join documents.document d on d.id = l.document_id"
            + " where s.reference = ? and l.nature = 'IRRECEVABILITE'";

    private SaisineService saisines;
    private CourrielsService courriels;
    private ListesService listes;
    private TextesService textes;

    @BeforeEach
    void trouverLesServices() {
        saisines = Services.trouver(SaisineService.class);
        courriels = Services.trouver(CourrielsService.class);
        listes = Services.trouver(ListesService.class);
        textes = Services.trouver(TextesService.class);
    }

    @Test
    void l_accuse_depose_un_courriel_sans_nom_ni_prestation_et_l_acte_refuse_n_en_laisse_aucun() throws Exception {
        String reference = enregistrer();
        assertThat(deposes(reference)).isEmpty();
        assertThatThrownBy(() -> EnTantQue.faire("mediateur", () -> saisines.accuserReception(reference, 999)))
                .isInstanceOf(VersionPerimee.class);
        assertThat(deposes(reference)).as("l’acte n’a pas eu lieu").isEmpty();

        accuser(reference);
        assertThat(deposes(reference)).containsExactly("ACCUSE jeanne@demo.example");
        String sujet = Base.lire("select sujet from courriels.envoi where reference = ?", reference).get(0);
        String corps = Base.lire("select corps from courriels.envoi where reference = ?", reference).get(0);
        assertThat(sujet).doesNotContain(reference).doesNotContain("Jeanne").doesNotContain("{");
        assertThat(corps).contains(reference).doesNotContain("Jeanne", "Exemple", "RSA", "versé", "{");
    }

    @Test
    void le_texte_reecrit_par_le_mediateur_vaut_pour_la_suite_et_revient_au_texte_livre() throws Exception {
        TexteVu avant = EnTantQue.executer("mediateur", () -> textes.texte("ACCUSE"));
        assertThatThrownBy(() -> ecrire(avant.version(), "Bonjour {prenom}")).isInstanceOf(RegleRefusee.class).hasMessageContaining("{prenom}");
        ecrire(avant.version(), "Votre demande {reference} est arrivée : merci.");
        try {
            assertThatThrownBy(() -> ecrire(avant.version(), "Autre texte")).isInstanceOf(VersionPerimee.class);
            String reference = enregistrer();
            accuser(reference);
            assertThat(Base.lire("select corps from courriels.envoi where reference = ?", reference))
                    .containsExactly("Votre demande " + reference + " est arrivée\u202f: merci.");
        } finally {
            EnTantQue.faire("mediateur", () -> textes.revenirAuTexteLivre("ACCUSE", textes.texte("ACCUSE").version()));
        }
        TexteVu apres = EnTantQue.executer("mediateur", () -> textes.texte("ACCUSE"));
        assertThat(apres.enVigueur()).isEqualTo(TexteDeCourriel.livre(TextesDeMediation.ACCUSE));
        assertThat(apres.modifie()).isFalse();
        assertThat(apres.versions()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void chacun_ne_redige_que_ce_dont_il_repond() throws Exception {
        assertThatThrownBy(() -> EnTantQue.executer("admin", () -> textes.texte("ACCUSE"))).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> EnTantQue.executer("mediateur", () -> textes.texte("MOT_DE_PASSE_OUBLIE"))).isInstanceOf(Introuvable.class);
        assertThat(EnTantQue.executer("admin", () -> textes.textes())).extracting(t -> t.texte().code())
                .containsExactly("MOT_DE_PASSE_OUBLIE", "MOT_DE_PASSE_CHANGE", "COMPTE_OUVERT", "MOT_DE_PASSE_EXIGE", "LIEN_ENVOYE", "CODE_DE_CONNEXION",
                        "MESSAGE_RECU", "NOTIFICATION", "SIGNATURE_DEMANDEE", "SIGNATURE_RELANCE", "SIGNATURE_ANNULEE", "SIGNATURE_ACHEVEE");
    }

    @Test
    void un_courriel_en_echec_se_voit_masque_et_se_relance_une_fois_au_journal() throws Exception {
        String reference = enregistrer();
        accuser(reference);
        Base.ecrire("update courriels.envoi set etat = 'ABANDONNE', prochain_essai = null, bail = null, essais = 11, erreur = '550 inconnu'"
                + " where reference = '" + reference + "'");
        CourrielVu vu = trouver(reference).get(0);
        assertThat(vu.destinataire()).isEqualTo("j…@demo.example");
        EnTantQue.faire("admin", () -> courriels.relancer(vu.id()));
        assertThat(trouver(reference).get(0).etat()).isNotEqualTo(EtatEnvoi.ABANDONNE);
        assertThatThrownBy(() -> EnTantQue.faire("admin", () -> courriels.relancer(vu.id()))).isInstanceOf(RegleRefusee.class);
        assertThat(Base.lire("select count(*) from journal.acte where objet = 'courriel' and reference = ?", String.valueOf(vu.id())))
                .containsExactly("1");
    }

    @Test
    void une_lettre_porte_la_voie_de_recours_du_jour_et_reste_telle_qu_elle_fut_imprimee() throws Exception {
        TexteVu avant = EnTantQue.executer("mediateur", () -> textes.texte("RECOURS_RSA"));
        EnTantQue.faire("mediateur", () -> textes.ecrire("RECOURS_RSA", avant.version(), null, "Écrivez au département."));
        String reference;
        try {
            reference = enregistrer();
            int version = version(reference);
            EnTantQue.faire("mediateur", () -> saisines.declarerIrrecevable(reference, version,
                    new Irrecevabilite(new ExamenRecevabilite(true, true, false, true), MotifIrrecevabilite.OBJET_IMPRECIS, "Le service")));
        } finally {
            EnTantQue.faire("mediateur", () -> textes.revenirAuTexteLivre("RECOURS_RSA", textes.texte("RECOURS_RSA").version()));
        }
        long lettre = Long.parseLong(Base.lire(LETTRE.formatted("l.id"), reference).get(0));
        assertThat(Base.lire(LETTRE.formatted("d.corps"), reference).get(0)).contains("Écrivez au département.");
        assertThat(Base.lire(LETTRE.formatted("d.organisme"), reference).get(0)).isNotBlank();

        assertThat(imprimer(reference, lettre, "premier tirage")).isEqualTo("premier tirage");
        assertThat(imprimer(reference, lettre, "autre gabarit")).as("la même, des années après").isEqualTo("premier tirage");
        assertThatThrownBy(() -> Base.ecrire("update documents.tirage set contenu = 'x', empreinte = encode(sha256('x'), 'hex')"
                + " where document_id = (select document_id from mediation.lettre where id = " + lettre + ")")).hasMessageContaining("ne change plus");
        assertThatThrownBy(() -> EnTantQue.executer("mediateur", () -> Services.trouver(LettreService.class)
                .imprimer(reference, lettre + 1_000_000, l -> new byte[1]))).isInstanceOf(Introuvable.class);
    }

    /** Telle que la laisse la migration : ni version de modèle, ni nom d’organisme, son tirage à côté. */
    @Test
    void une_lettre_d_avant_les_documents_se_lit_et_se_reimprime_octet_pour_octet() throws Exception {
        String reference = enregistrer();
        Base.ecrire("""
                with d as (insert into documents.document (modele, objet, reference, destinataire, intitule, corps, jour, fige_le, auteur, empreinte)
                    values ('mediation.ACCUSE_RECEPTION', 'saisine', '%1$s', 'Ada', 'Votre demande', 'Bonjour.', date '2024-05-04', now(), 'mediateur',
                        encode(sha256(convert_to(E'\nAda\nVotre demande\n2024-05-04\nBonjour.', 'UTF8')), 'hex')) returning id),
                t as (insert into documents.tirage (document_id, contenu, empreinte, le)
                    select id, 'tirage de 2024', encode(sha256('tirage de 2024'), 'hex'), now() from d)
                insert into mediation.lettre (saisine_id, nature, document_id) select s.id, 'ACCUSE_RECEPTION', d.id
                from d, mediation.saisine s where s.reference = '%1$s'""".formatted(reference));
        long lettre = Long.parseLong(Base.lire("select l.id from mediation.lettre l join mediation.saisine s on s.id = l.saisine_id"
                + " where s.reference = ?", reference).get(0));
        assertThat(EnTantQue.executer("mediateur", () -> Services.trouver(DossierService.class).dossier(reference)).lettres())
                .singleElement().satisfies(l -> {
                    assertThat(l.corps()).isEqualTo("Bonjour.");
                    assertThat(l.expediteur()).isNull();
                });
        assertThat(imprimer(reference, lettre, "autre gabarit")).isEqualTo("tirage de 2024");
    }

    private static String imprimer(String reference, long lettre, String tirage) throws Exception {
        return new String(EnTantQue.executer("mediateur", () -> Services.trouver(LettreService.class)
                .imprimer(reference, lettre, l -> tirage.getBytes(StandardCharsets.UTF_8))), StandardCharsets.UTF_8);
    }

    private static int version(String reference) throws Exception {
        return Integer.parseInt(Base.lire("select version from mediation.saisine where reference = ?", reference).get(0));
    }

    private String enregistrer() throws Exception {
        return EnTantQue.executer("mediateur", () -> saisines.enregistrer(Demandes.simple(List.of())));
    }

    private void accuser(String reference) throws Exception {
        int version = version(reference);
        EnTantQue.faire("mediateur", () -> saisines.accuserReception(reference, version));
    }

    private void ecrire(int version, String corps) throws Exception {
        EnTantQue.faire("mediateur", () -> textes.ecrire("ACCUSE", version, "Votre demande", corps));
    }

    private List<CourrielVu> trouver(String reference) throws Exception {
        return EnTantQue.executer("admin", () -> listes.lire("administration/courriels", Parametres.lire("q=" + reference)).tranche().lignes().stream().map(CourrielVu.class::cast).toList());
    }

    private static List<String> deposes(String reference) throws Exception {
        return Base.lire("select modele || ' ' || adresse from courriels.envoi where reference = ? order by id", reference);
    }
}
