package fr.passerelle.avip.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.avip.nomenclature.TypeGestionnaire;
import fr.passerelle.avip.nomenclature.TypeStructure;
import fr.passerelle.avip.structure.AgrementSaisi;
import fr.passerelle.avip.structure.FicheStructure;
import fr.passerelle.avip.structure.HorairesSaisis;
import fr.passerelle.avip.structure.LigneStructure;
import fr.passerelle.avip.structure.OrthographesService;
import fr.passerelle.avip.structure.ReferentSaisi;
import fr.passerelle.avip.structure.ReferentVu;
import fr.passerelle.avip.structure.ReferentsService;
import fr.passerelle.avip.structure.StructureSaisie;
import fr.passerelle.avip.structure.StructureVue;
import fr.passerelle.avip.structure.Structures;
import fr.passerelle.avip.structure.StructuresService;
import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.DansUneTransaction;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.partenaires.registre.FusionService;
import fr.passerelle.partenaires.service.PartenairesPrets;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.imports.Anomalie;
import fr.passerelle.socle.imports.ImportsService;
import fr.passerelle.socle.imports.RapportImport;
import fr.passerelle.socle.listes.ListesService;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of structures: found however it is typed, opened to its own people and to nobody else’s, taken in from a file. */
@DansLeServeur
class StructuresIT {

    private static final String IMPORT = "avip.structures";
    private static final String ENTETE = "nom;type;gestionnaire;type_gestionnaire;commune;code_postal;code_insee;agrement;latitude;longitude\n";

    private StructuresService service;

    @BeforeEach
    void trouver() throws Exception {
        service = Services.trouver(StructuresService.class);
        StructuresPretes.ouvrirLeCompte();
    }

    private static StructureSaisie saisie(String nom, String gestionnaire, String siret) {
        return new StructureSaisie(nom, TypeStructure.MULTI_ACCUEIL, gestionnaire, TypeGestionnaire.ASSOCIATION, siret, null, "52190", "Isômes", null, 24, LocalDate.of(2024, 9, 1),
                null, null, null, null, null, true, null);
    }

    private long creer(StructureSaisie saisie) throws Exception {
        return EnTantQue.executer(StructuresPretes.AGENT, () -> service.creer(saisie));
    }

    private FicheStructure fiche(long id) throws Exception {
        return EnTantQue.executer(StructuresPretes.AGENT, () -> service.fiche(id));
    }

    private static List<Long> chercher(String adresse) throws Exception {
        return EnTantQue.executer(StructuresPretes.AGENT, () -> Services.trouver(ListesService.class).lire("avip/structures", Parametres.lire(adresse))
                .tranche().lignes().stream().map(l -> ((LigneStructure) l).id()).toList());
    }

    @Test
    void une_structure_se_trouve_sans_accents_avec_des_fautes_et_par_les_filtres() throws Exception {
        long id = creer(saisie("Crèche Zéphyrine l'Étoilée", "Essais fictifs de Vingeanne", null));
        for (String saisi : List.of("isomes zephyrine", "Zéphirine", "ETOILEE", "vingeanne zephyrine", StructureVue.reference(id))) {
            assertThat(chercher("q=" + URLEncoder.encode(saisi, StandardCharsets.UTF_8))).as(saisi).contains(id);
        }
        assertThat(chercher("q=zephyrine&type=MULTI_ACCUEIL&label=AUCUN&places=A_CONFIRMER&commune=Is%C3%B4mes")).containsExactly(id);
        assertThat(chercher("q=zephyrine&label=ACTIF")).isEmpty();
        assertThat(DansUneTransaction.faire(() -> Beans.trouver(Structures.class).parNomEtCommune("CRECHE ZEPHYRINE L’ETOILEE", "52249"))).map(StructureVue::id).contains(id);
        assertThat(DansUneTransaction.faire(() -> Beans.trouver(Structures.class).parNomEtCommune("Crèche Zéphyrine l’Étoilée", "52292"))).isEmpty();
        assertThatThrownBy(() -> creer(saisie("creche zephyrine l'etoilee", "Autre", null))).isInstanceOf(RegleRefusee.class).hasMessageContaining(StructureVue.reference(id));
    }

    @Test
    void corrigee_par_un_autre_elle_ne_s_ecrase_pas_et_se_trouve_encore_sous_son_ancien_nom() throws Exception {
        String ancien = StructuresPretes.nom();
        long id = creer(saisie(ancien, "Essais fictifs", null));
        String neuf = StructuresPretes.nom();
        EnTantQue.faire(StructuresPretes.AGENT, () -> {
            service.corriger(id, 0, saisie(neuf, "Essais fictifs", null));
            assertThatThrownBy(() -> service.corriger(id, 0, saisie(ancien, "Essais fictifs", null))).isInstanceOf(VersionPerimee.class).hasMessageContaining("Essai-Avip");
        });
        assertThat(fiche(id).vue().nom()).isEqualTo(neuf);
        assertThat(fiche(id).autresNoms()).isEqualTo(ancien);
        assertThat(DansUneTransaction.faire(() -> Beans.trouver(Structures.class).parNomEtCommune(ancien, "52249"))).map(StructureVue::id).contains(id);
        assertThat(Base.lire("select distinct acte from journal.acte where objet = 'structure' and reference = ? order by acte", StructureVue.reference(id)))
                .containsExactly("CREATION", "LECTURE", "MODIFICATION");
    }

    @Test
    void R_AVIP_4_un_agrement_garde_son_histoire_et_vaut_au_jour_demande() throws Exception {
        long id = creer(saisie(StructuresPretes.nom(), "Essais fictifs", null));
        EnTantQue.faire(StructuresPretes.AGENT, () -> {
            service.agreer(id, new AgrementSaisi(30, LocalDate.of(2025, 3, 1), "Arrêté fictif"));
            assertThat(catchThrowableOfType(RegleRefusee.class, () -> service.agreer(id, new AgrementSaisi(0, null, null))).toutes())
                    .extracting(RegleRefusee::champ).containsExactly("places", "depuis");
        });
        Structures structures = Beans.trouver(Structures.class);
        assertThat(DansUneTransaction.faire(() -> List.of(structures.agrementAu(id, LocalDate.of(2020, 1, 1)), structures.agrementAu(id, LocalDate.of(2025, 2, 28)),
                structures.agrementAu(id, LocalDate.of(2025, 3, 1))))).containsExactly(24, 24, 30);
        assertThat(fiche(id).agrements()).extracting(FicheStructure.Agrement::places).containsExactly(30, 24);
    }

    @Test
    void R_AVIP_8_un_suppleant_remplace_quelqu_un_et_il_n_y_en_a_qu_un() throws Exception {
        long id = creer(saisie(StructuresPretes.nom(), "Essais fictifs", null));
        ReferentsService referents = Services.trouver(ReferentsService.class);
        EnTantQue.faire(StructuresPretes.AGENT, () -> {
            assertThatThrownBy(() -> referents.ajouter(id, referent(true))).isInstanceOf(RegleRefusee.class).hasMessageContaining("nommez d’abord");
            referents.ajouter(id, referent(false));
            referents.ajouter(id, referent(true));
            assertThatThrownBy(() -> referents.ajouter(id, referent(true))).isInstanceOf(RegleRefusee.class).hasMessageContaining("déjà un suppléant");
        });
        FicheStructure fiche = fiche(id);
        assertThat(fiche.referents()).extracting(ReferentVu::suppleant).containsExactly(false, true);
        assertThat(fiche.avertissements()).isEmpty();
        EnTantQue.faire(StructuresPretes.AGENT, () -> referents.retirer(fiche.referents().get(0).id(), 0));
        assertThat(fiche(id).avertissements()).anyMatch(a -> a.contains("R-AVIP-8"));
        assertThat(fiche(id).nombreDeReferents()).isEqualTo(1);
    }

    private static ReferentSaisi referent(boolean suppleant) {
        return new ReferentSaisi("Alix", "Essai", "alix@essai.example", null, suppleant);
    }

    @Test
    void la_direction_lit_sans_connaitre_les_gens_et_ne_change_rien() throws Exception {
        long id = creer(saisie(StructuresPretes.nom(), "Essais fictifs", null));
        EnTantQue.faire(StructuresPretes.AGENT, () -> Services.trouver(ReferentsService.class).ajouter(id, referent(false)));
        EnTantQue.faire("direction", () -> {
            assertThat(service.fiche(id).referents()).isEmpty();
            assertThat(service.fiche(id).nombreDeReferents()).isEqualTo(1);
            assertThat(service.fiche(id).tenueParMoi()).isFalse();
            assertThatThrownBy(() -> service.corriger(id, 0, null)).isInstanceOf(AccesRefuse.class);
            assertThatThrownBy(() -> service.ouvrir(id, new HorairesSaisis(List.of()))).isInstanceOf(AccesRefuse.class);
        });
        EnTantQue.faire("mediateur", () -> assertThatThrownBy(() -> service.fiche(id)).isInstanceOf(AccesRefuse.class));
    }

    @Test
    void une_personne_de_structure_ouvre_la_sienne_et_celle_d_un_autre_n_existe_pas() throws Exception {
        long mienne = creer(saisie(StructuresPretes.nom(), "Essais fictifs", null));
        long autre = creer(saisie(StructuresPretes.nom(), "Essais fictifs", null));
        String moi = StructuresPretes.personneDe(mienne);
        EnTantQue.faire(moi, () -> {
            assertThat(service.lesMiennes()).extracting(StructureVue::id).containsExactly(mienne);
            service.ouvrir(mienne, new HorairesSaisis(List.of(new HorairesSaisis.Jour(DayOfWeek.MONDAY, "7h", "18h30"))));
            Services.trouver(ReferentsService.class).ajouter(mienne, referent(false));
            assertThat(service.fiche(mienne).referents()).hasSize(1);
            assertThat(service.fiche(mienne).ouvertures()).hasSize(1);
            assertThatThrownBy(() -> service.fiche(autre)).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> service.ouvrir(autre, new HorairesSaisis(List.of()))).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> Services.trouver(ReferentsService.class).ajouter(autre, referent(false))).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> service.corriger(mienne, 0, null)).isInstanceOf(AccesRefuse.class);
        });
        Base.ecrire("update partenaires.habilitation set structures = '{" + StructureVue.reference(autre) + "}' where utilisateur_id in (select id from partenaires.utilisateur where compte = '"
                + moi + "')");
        EnTantQue.faire(moi, () -> {
            assertThat(service.lesMiennes()).isEmpty();
            assertThatThrownBy(() -> service.fiche(mienne)).isInstanceOf(Introuvable.class);
        });
    }

    @Test
    void un_partenaire_reuni_a_un_autre_lui_laisse_ses_structures_et_un_siret_inconnu_se_dit() throws Exception {
        PartenairesPrets.ouvrirLesComptes();
        String siret = PartenairesPrets.siret();
        long absorbe = PartenairesPrets.enregistrer(siret, "Gestionnaire fictif absorbé " + siret);
        long garde = PartenairesPrets.enregistrer(PartenairesPrets.siret(), "Gestionnaire fictif gardé " + siret);
        long parLeNom = creer(saisie(StructuresPretes.nom(), "GESTIONNAIRE fictif absorbe " + siret, null));
        long parLeSiret = creer(saisie(StructuresPretes.nom(), "Un autre nom", siret));
        assertThat(List.of(fiche(parLeNom).vue().partenaire(), fiche(parLeSiret).vue().partenaire())).containsOnly(absorbe);
        EnTantQue.faire(PartenairesPrets.SECRETAIRE, () -> Services.trouver(FusionService.class).fondre(absorbe, garde));
        assertThat(List.of(fiche(parLeNom).vue().partenaire(), fiche(parLeSiret).vue().partenaire())).containsOnly(garde);
        assertThat(catchThrowableOfType(RegleRefusee.class, () -> creer(saisie(StructuresPretes.nom(), "X fictif", PartenairesPrets.siret()))).champ()).isEqualTo("siretGestionnaire");
    }

    @Test
    void un_gestionnaire_mal_ecrit_se_corrige_de_soi_meme() throws Exception {
        String faux = "CC d'Auberrive fictive " + System.nanoTime();
        long avant = creer(saisie(StructuresPretes.nom(), faux, null));
        EnTantQue.faire(StructuresPretes.AGENT, () -> assertThat(Services.trouver(OrthographesService.class).noter(faux, "CC d’Auberive fictive")).isEqualTo(1));
        long apres = creer(saisie(StructuresPretes.nom(), faux.toUpperCase(), null));
        assertThat(fiche(avant).vue().gestionnaire()).isEqualTo("CC d’Auberive fictive");
        assertThat(fiche(apres).vue().gestionnaire()).isEqualTo("CC d’Auberive fictive");
    }

    @Test
    void un_fichier_s_essaie_s_importe_en_windows_1252_ou_avec_des_virgules_et_s_annule() throws Exception {
        String un = StructuresPretes.nom();
        String deux = StructuresPretes.nom();
        String faux = ENTETE + un + ";PIGEON;CC fictive;COMMUNAUTE_COMMUNES;Joinville;52300;52250;30;48.4431;5.1389\n"
                + deux + ";MICRO_CRECHE;CC fictive;COMMUNAUTE_COMMUNES;Longeau-Percey;52250;52250;500;47.7681;5.3114\n";
        assertThat(importer(true, faux, StandardCharsets.UTF_8).erreurs()).extracting(Anomalie::ligne, Anomalie::colonne)
                .contains(tuple(2L, "type"), tuple(3L, "agrement"), tuple(3L, "code_insee"));
        String juste = ENTETE + un + ";MULTI_ACCUEIL;Crèche Été fictive;ASSOCIATION;Joinville;52300;52250;30;48.4431;5.1389\n"
                + un + ";MICRO_CRECHE;Crèche Été fictive;ASSOCIATION;Longeau-Percey;52250;52292;13;47.7681;5.3114\n";
        RapportImport essai = importer(true, juste, Charset.forName("windows-1252"));
        assertThat(essai.erreurs()).isEmpty();
        assertThat(Base.lire("select id from avip.structure where nom = '" + un.replace('\'', '’') + "'")).isEmpty();
        RapportImport importe = importer(false, juste, Charset.forName("windows-1252"));
        assertThat(importe.importees()).isEqualTo(2);
        assertThat(Base.lire("select distinct gestionnaire from avip.structure where nom_plie = commun.mots('" + un.replace('\'', ' ') + "')")).containsExactly("Crèche Été fictive");
        assertThat(importer(true, juste, StandardCharsets.UTF_8).erreurs()).extracting(Anomalie::message)
                .containsExactly("Les 2\u00a0structures de ce fichier sont déjà au registre.");
        EnTantQue.faire(StructuresPretes.AGENT, () -> Services.trouver(ImportsService.class).annuler(IMPORT, importe.lot()));
        assertThat(importer(true, juste.replace(';', ','), StandardCharsets.UTF_8).erreurs()).isEmpty();
    }

    private static RapportImport importer(boolean essai, String fichier, Charset jeu) throws Exception {
        ImportsService imports = Services.trouver(ImportsService.class);
        byte[] octets = fichier.getBytes(jeu);
        return EnTantQue.executer(StructuresPretes.AGENT, () -> essai ? imports.verifier(IMPORT, "structures.csv", octets) : imports.importer(IMPORT, "structures.csv", octets));
    }

    @Test
    void les_dix_structures_de_2026_font_deux_cent_cinquante_et_une_places_dans_neuf_communes() throws Exception {
        assertThat(Base.lire("""
                select count(*) || ' ' || count(distinct s.code_commune) || ' ' || sum(a.places) || ' ' || count(s.partenaire_id) from avip.structure s
                join avip.agrement a on a.structure_id = s.id where s.courriel like 'accueil_@structure.example'""")).containsExactly("10 9 251 10");
    }
}
