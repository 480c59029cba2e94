package fr.passerelle.partenaires.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Course;
import fr.passerelle.conteneur.Course.Coureur;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.partenaires.registre.ContactSaisi;
import fr.passerelle.partenaires.registre.ContactVu;
import fr.passerelle.partenaires.registre.ContactsPersonneService;
import fr.passerelle.partenaires.registre.ContactsService;
import fr.passerelle.partenaires.registre.FichePartenaire;
import fr.passerelle.partenaires.registre.LignePartenaire;
import fr.passerelle.partenaires.registre.PartenaireSaisi;
import fr.passerelle.partenaires.registre.PartenaireVu;
import fr.passerelle.partenaires.registre.PartenairesService;
import fr.passerelle.partenaires.registre.RoleContact;
import fr.passerelle.partenaires.registre.SuiviPartenaireService;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.imports.Anomalie;
import fr.passerelle.socle.imports.ImportsService;
import fr.passerelle.socle.imports.RapportImport;
import fr.passerelle.socle.listes.ListesService;
import fr.passerelle.socle.taches.suivi.TravauxService;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of partners: registered once, found however it is typed, corrected by two, taken in from a file. */
@DansLeServeur
class RegistrePartenairesIT {

    private static final String IMPORT = "partenaires.partenaires";

    private PartenairesService partenaires;

    @BeforeEach
    void trouver() throws Exception {
        partenaires = Services.trouver(PartenairesService.class);
        PartenairesPrets.ouvrirLesComptes();
    }

    private static List<Long> chercher(String adresse) throws Exception {
        return EnTantQue.executer(PartenairesPrets.GESTIONNAIRE, () -> Services.trouver(ListesService.class).lire("partenaires/partenaires", Parametres.lire(adresse))
                .tranche().lignes().stream().map(l -> ((LignePartenaire) l).id()).toList());
    }

    private FichePartenaire fiche(long id) throws Exception {
        return EnTantQue.executer(PartenairesPrets.GESTIONNAIRE, () -> partenaires.fiche(id));
    }

    @Test
    void un_partenaire_s_enregistre_se_relit_et_son_siret_n_est_qu_a_lui() throws Exception {
        String siret = PartenairesPrets.siret();
        long id = PartenairesPrets.enregistrer(siret, "Comité fictif d’Essai");
        FichePartenaire fiche = fiche(id);
        assertThat(fiche.vu().reference()).isEqualTo(PartenaireVu.reference(id));
        assertThat(fiche.lieu()).isEqualTo("52000 Chaumont");
        assertThat(fiche.faits()).singleElement().extracting(FichePartenaire.Fait::titre).isEqualTo("Enregistrement");
        assertThat(Base.lire("select acte from journal.acte where objet = 'partenaire' and reference = ? order by acte", fiche.vu().reference()))
                .containsExactly("CREATION", "LECTURE");
        RegleRefusee refus = catchThrowableOfType(RegleRefusee.class, () -> PartenairesPrets.enregistrer(siret, "Un autre"));
        assertThat(refus.champ()).isEqualTo("siret");
        assertThat(refus).hasMessageContaining("Comité fictif d’Essai").hasMessageContaining(fiche.vu().reference());
        assertThatThrownBy(() -> fiche(999_999)).isInstanceOf(Introuvable.class);
    }

    @Test
    void deux_enregistrements_du_meme_siret_au_meme_instant_n_en_font_qu_un() throws Exception {
        String siret = PartenairesPrets.siret();
        Coureur un = new Coureur(PartenairesPrets.SECRETAIRE, () -> partenaires.creer(PartenairesPrets.saisi(siret, "Deux fois fictif")));
        assertThat(Course.ensemble(un, un, un)).hasSize(2).allMatch(e -> e instanceof VersionPerimee || e instanceof RegleRefusee);
        assertThat(Base.lire("select id from partenaires.partenaire where siret = ?", siret)).hasSize(1);
    }

    @Test
    void une_recherche_trouve_malgre_les_accents_les_fautes_et_les_espaces_du_siret() throws Exception {
        String siret = PartenairesPrets.siret();
        long id = PartenairesPrets.enregistrer(siret, "Ludothèque Zéphyrine des Hauts-Plateaux");
        for (String saisi : List.of("ludotheque zephyrine", "Zéphirine", "HAUTS PLATEAUX zephyrine", siret, siret.substring(0, 3) + " " + siret.substring(3),
                siret.substring(0, 9), PartenaireVu.reference(id), "part " + id)) {
            assertThat(chercher("q=" + URLEncoder.encode(saisi, StandardCharsets.UTF_8))).as(saisi).contains(id);
        }
        assertThat(chercher("q=zephyrine&type=CCAS")).doesNotContain(id);
        assertThat(chercher("q=zephyrine&type=ASSOCIATION&convention=AUCUNE&commune=Chaumont")).containsExactly(id);
    }

    @Test
    void la_fiche_corrigee_par_un_autre_ne_s_ecrase_pas_et_dit_qui() throws Exception {
        String siret = PartenairesPrets.siret();
        long id = PartenairesPrets.enregistrer(siret, "Amicale fictive");
        EnTantQue.faire(PartenairesPrets.SECRETAIRE, () -> partenaires.corriger(id, 0, PartenairesPrets.saisi(siret, "Amicale fictive du Der")));
        EnTantQue.faire(PartenairesPrets.SECRETAIRE, () -> assertThatThrownBy(() -> partenaires.corriger(id, 0, PartenairesPrets.saisi(siret, "Autre chose")))
                .isInstanceOf(VersionPerimee.class).hasMessageContaining("Essai-Secrétariat").hasMessageContaining("raison sociale"));
        assertThat(fiche(id).vu().raisonSociale()).isEqualTo("Amicale fictive du Der");
    }

    @Test
    void qui_lit_le_registre_y_ecrit_une_note_mais_n_y_change_rien() throws Exception {
        long id = PartenairesPrets.enregistrer(PartenairesPrets.siret(), "Régie fictive");
        EnTantQue.faire(PartenairesPrets.GESTIONNAIRE, () -> {
            assertThatThrownBy(() -> partenaires.corriger(id, 0, null)).isInstanceOf(AccesRefuse.class);
            assertThatThrownBy(() -> partenaires.creer(null)).isInstanceOf(AccesRefuse.class);
            Services.trouver(SuiviPartenaireService.class).noter(id, "Rappeler lundi.");
        });
        EnTantQue.faire("mediateur", () -> assertThatThrownBy(() -> partenaires.fiche(id)).isInstanceOf(AccesRefuse.class));
        assertThat(fiche(id).notes()).singleElement().extracting(FichePartenaire.Note::texte).isEqualTo("Rappeler lundi.");
    }

    @Test
    void un_document_ne_se_lit_que_par_le_partenaire_dont_il_est() throws Exception {
        long id = PartenairesPrets.enregistrer(PartenairesPrets.siret(), "Papiers fictifs");
        long autre = PartenairesPrets.enregistrer(PartenairesPrets.siret(), "Sans papiers fictifs");
        SuiviPartenaireService suivi = Services.trouver(SuiviPartenaireService.class);
        byte[] pdf = "%PDF-1.4\n%essai\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        EnTantQue.faire(PartenairesPrets.SECRETAIRE, () -> suivi.joindre(id, "statuts.pdf", new ByteArrayInputStream(pdf)));
        long piece = fiche(id).documents().get(0).piece();
        EnTantQue.faire(PartenairesPrets.GESTIONNAIRE, () -> {
            assertThat(suivi.document(id, piece).contenu()).isEqualTo(pdf);
            assertThatThrownBy(() -> suivi.document(autre, piece)).isInstanceOf(Introuvable.class);
        });
    }

    @Test
    void un_contact_parti_ne_se_propose_plus_se_rend_a_qui_demande_ses_donnees_puis_s_efface() throws Exception {
        long id = PartenairesPrets.enregistrer(PartenairesPrets.siret(), "Contacts fictifs");
        ContactsService contacts = Services.trouver(ContactsService.class);
        EnTantQue.faire(PartenairesPrets.SECRETAIRE, () -> contacts.ajouter(id, new ContactSaisi("Yael", "Ombreval-Fictif", "Direction", "yael@ombreval.example", null,
                List.of(RoleContact.SIGNATAIRE, RoleContact.METIER))));
        ContactVu contact = fiche(id).presents().get(0);
        EnTantQue.faire(PartenairesPrets.SECRETAIRE, () -> contacts.retirer(contact.id(), contact.version()));
        assertThat(fiche(id).presents()).isEmpty();
        assertThat(fiche(id).partis()).extracting(ContactVu::nomComplet).containsExactly("Yael Ombreval-Fictif");
        EnTantQue.faire("dpo", () -> assertThat(Services.trouver(ContactsPersonneService.class).trouver("ombreval fictif yael", 10)).singleElement()
                .satisfies(t -> assertThat(t.reference()).isEqualTo(PartenaireVu.reference(id) + "/" + contact.id())));
        Base.ecrire("update partenaires.contact set parti_le = current_date - 800 where id = " + contact.id());
        EnTantQue.faire("admin", () -> Services.trouver(TravauxService.class).lancer("conservation.menage", "essai"));
        assertThat(Base.lire("select nom from partenaires.contact where id = " + contact.id())).isEmpty();
    }

    @Test
    void un_fichier_s_essaie_dit_chaque_faute_a_sa_ligne_puis_s_importe_et_s_annule() throws Exception {
        String un = PartenairesPrets.siret();
        String deux = PartenairesPrets.siret();
        String entete = "siret;raison_sociale;type;code_postal;commune;courriel\n";
        String faux = entete + un + ";Importé fictif 1;ASSOCIATION;52000;Chaumont;\n" + un + ";Le même;ASSOCIATION;;;\n"
                + "00000001800011;=FORMULE();PIGEON;52000;Langres;pas-une-adresse\n";
        RapportImport refuse = importer(true, faux);
        assertThat(refuse.erreurs()).extracting(Anomalie::ligne, Anomalie::colonne).contains(
                tuple(3L, "siret"), tuple(4L, "siret"), tuple(4L, "raison_sociale"),
                tuple(4L, "type"), tuple(4L, "commune"), tuple(4L, "courriel"));
        String juste = entete + un + ";Importé fictif 1;ASSOCIATION;52000;Chaumont;\n" + deux + ";Importé fictif 2;Ccas ou Cias;;;accueil@importe.example\n";
        assertThat(importer(true, juste).erreurs()).isEmpty();
        assertThat(Base.lire("select id from partenaires.partenaire where siret in (?, ?)", un, deux)).isEmpty();
        RapportImport importe = importer(false, juste);
        assertThat(importe.importees()).isEqualTo(2);
        assertThat(importer(true, juste).erreurs()).extracting(Anomalie::message).singleElement().asString()
                .startsWith("Ce fichier est déjà importé, depuis le ");
        ImportsService imports = Services.trouver(ImportsService.class);
        EnTantQue.faire(PartenairesPrets.SECRETAIRE, () -> imports.annuler(IMPORT, importe.lot()));
        assertThat(Base.lire("select id from partenaires.partenaire where siret in (?, ?)", un, deux)).isEmpty();
    }

    private static RapportImport importer(boolean essai, String fichier) throws Exception {
        ImportsService imports = Services.trouver(ImportsService.class);
        byte[] octets = fichier.getBytes(StandardCharsets.UTF_8);
        return EnTantQue.executer(PartenairesPrets.SECRETAIRE, () -> essai ? imports.verifier(IMPORT, "partenaires.csv", octets) : imports.importer(IMPORT, "partenaires.csv", octets));
    }
}
