package fr.passerelle.mediation.registre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.delai.Urgence;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.mediation.visibilite.AbsenceService;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.commun.tableur.TableurCsv;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.listes.ListeLue;
import fr.passerelle.socle.listes.ListesService;
import fr.passerelle.socle.listes.Option;
import fr.passerelle.socle.listes.Ordre;
import fr.passerelle.socle.listes.VueEnregistree;
import fr.passerelle.socle.listes.VuesService;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The registry on the real server and the real database: what is found, by whom, in which order, and what leaves. */
@DansLeServeur
class RegistreIT {

    private ListesService listes;
    private SaisineService saisines;
    private DossierService dossiers;
    private AffectationsService affectations;
    private VuesService vues;

    @BeforeEach
    void trouverLesServices() {
        listes = Services.trouver(ListesService.class);
        saisines = Services.trouver(SaisineService.class);
        dossiers = Services.trouver(DossierService.class);
        affectations = Services.trouver(AffectationsService.class);
        vues = Services.trouver(VuesService.class);
    }

    private String enregistrer(DemandeNommee demande) throws Exception {
        return EnTantQue.executer("mediateur", () -> saisines.enregistrer(demande.enregistrement()));
    }

    private Tranche<LigneRegistre> chercher(String qui, String adresse) throws Exception {
        return EnTantQue.executer(qui, () -> lire(Parametres.lire(adresse)));
    }

    @SuppressWarnings("unchecked")
    private Tranche<LigneRegistre> lire(Parametres adresse) {
        return (Tranche<LigneRegistre>) listes.lire(ListeDesSaisines.CODE, adresse).tranche();
    }

    private List<String> references(String qui, String adresse) throws Exception {
        return chercher(qui, adresse).lignes().stream().map(LigneRegistre::reference).toList();
    }

    private int version(String reference) throws Exception {
        return EnTantQue.executer("mediateur", () -> dossiers.dossier(reference).version());
    }

    @Test
    void un_nom_se_trouve_sans_accent_en_majuscules_ou_avec_une_faute() throws Exception {
        String reference = enregistrer(DemandeNommee.de("Zéphyrine", "Quatrefages"));
        for (String saisi : List.of("zéphyrine", "ZEPHYRINE", "Quatrefage", "quattrefages", "zephirine+quatrefages", "qautrefages", "quatrfages", "quatrefages+zéphyrine")) {
            assertThat(references("mediateur", "q=" + saisi)).as(saisi).contains(reference);
        }
        assertThat(references("mediateur", "q=quatrefages+berthelot")).doesNotContain(reference);
    }

    @Test
    void un_nom_exact_ne_trouve_que_lui_et_les_approchants_a_la_demande() throws Exception {
        String exacte = enregistrer(DemandeNommee.de("Odilon", "Lefebvrot"));
        String approchante = enregistrer(DemandeNommee.de("Odilon", "Lefevrot"));
        assertThat(references("mediateur", "q=lefebvrot")).containsExactly(exacte);
        assertThat(references("mediateur", "q=lefebvrot~")).containsExactly(exacte, approchante);
        assertThat(references("mediateur", "q=lefevrot~+odilon")).containsExactly(approchante, exacte);
        assertThat(chercher("mediateur", "q=lefebvrot~").lignes()).extracting(LigneRegistre::proche).containsExactly(false, true);
        assertThat(chercher("mediateur", "q=lefebvraut").lignes()).isNotEmpty().allMatch(LigneRegistre::proche);
    }

    @Test
    void un_mot_de_la_demande_se_trouve_par_sa_racine_et_se_combine_avec_un_nom() throws Exception {
        String reference = enregistrer(DemandeNommee.de("Ondine", "Vauquelin").exposant("On m’a réclamé deux fois des quittances."));
        assertThat(references("mediateur", "q=quittance+vauquelin")).containsExactly(reference);
        assertThat(references("mediateur", "q=dans+la+quittance+de+Vauquelin")).containsExactly(reference);
        assertThat(references("mediateur", "q=vauquelin+-quittances")).isEmpty();
        assertThat(references("mediateur", "q=%22deux+fois+des+quittances%22")).contains(reference);
    }

    @Test
    void une_reference_ou_un_numero_de_dossier_trouvent_leur_saisine_en_premier() throws Exception {
        String reference = enregistrer(DemandeNommee.de("Amaury", "Exemple").numero("4821793"));
        String autre = enregistrer(DemandeNommee.de("Amaury", "Exemple").exposant("Voir aussi le dossier 4821793."));
        assertThat(references("mediateur", "q=4821793")).containsExactly(reference, autre);
        assertThat(references("mediateur", "q=" + reference.toLowerCase(Locale.ROOT))).startsWith(reference);
        assertThat(references("mediateur", "q=" + reference.substring("MED-".length()))).startsWith(reference);
        assertThat(references("mediateur", "q=82179")).contains(reference);
    }

    @Test
    void ce_qui_est_tape_n_est_jamais_du_sql() throws Exception {
        for (String saisi : List.of("%27%3B+drop+table", "%25%25", "_", "%5C", "%22", "a%00b", "%3A%2A+%26+%21", "%28%28%28", "-")) {
            assertThat(chercher("mediateur", "q=" + saisi).lignes()).isNotNull();
        }
    }

    @Test
    void r_med_16_l_agent_implique_et_le_deporte_ne_trouvent_pas_la_saisine() throws Exception {
        String reference = enregistrer(DemandeNommee.de("Barnabé", "Tournesac").impliquant("assistant"));
        assertThat(references("assistant", "q=tournesac")).isEmpty();
        assertThat(references("mediateur", "q=tournesac")).containsExactly(reference);
        int lue = version(reference);
        EnTantQue.faire("mediateur", () -> saisines.deporter(reference, lue, "Lien familial", null));
        assertThat(chercher("mediateur", "q=tournesac").total()).isZero();
        assertThat(references("suppleant", "q=tournesac")).containsExactly(reference);
    }

    @Test
    void le_suppleant_ne_voit_que_les_siennes_et_toutes_pendant_l_absence_du_mediateur() throws Exception {
        String reference = enregistrer(DemandeNommee.de("Philibert", "Castagnac"));
        assertThat(references("suppleant", "q=castagnac")).isEmpty();
        AbsenceService absences = Services.trouver(AbsenceService.class);
        EnTantQue.faire("mediateur", () -> absences.declarer(LocalDate.now().minusDays(1), LocalDate.now().plusDays(1)));
        try {
            assertThat(references("suppleant", "q=castagnac")).containsExactly(reference);
        } finally {
            Base.ecrire("delete from comptes.absence");
        }
        assertThat(references("suppleant", "q=castagnac")).isEmpty();
    }

    @Test
    void direction_service_pilote_accueil_dpo_et_admin_n_ont_pas_de_registre() throws Exception {
        for (String exclu : List.of("direction", "service", "pilote", "accueil", "dpo", "admin")) {
            EnTantQue.faire(exclu, () -> {
                assertThatThrownBy(() -> lire(Parametres.aucun())).isInstanceOf(AccesRefuse.class);
                assertThatThrownBy(() -> listes.exporter(ListeDesSaisines.CODE, Parametres.aucun(), null)).isInstanceOf(AccesRefuse.class);
            });
        }
    }

    @Test
    void chaque_tri_range_les_memes_saisines() throws Exception {
        long toutes = chercher("mediateur", "").total();
        for (Ordre ordre : EnTantQue.executer("mediateur", () -> listes.lire(ListeDesSaisines.CODE, Parametres.aucun())).liste().ordres()) {
            for (String sens : List.of("", "-")) {
                assertThat(chercher("mediateur", "taille=100&tri=" + sens + ordre.code()).total()).as(sens + ordre.code()).isEqualTo(toutes);
            }
        }
        assertThat(chercher("mediateur", "tri=reception").lignes()).extracting(LigneRegistre::dateReception).isSorted();
        List<LigneRegistre> parDelai = chercher("mediateur", "taille=100&tri=delai").lignes();
        List<LigneRegistre> aRepondre = parDelai.stream().takeWhile(l -> l.urgence() != null).toList();
        assertThat(aRepondre).isNotEmpty().extracting(l -> -l.compteur().jour()).isSorted();
        assertThat(parDelai.subList(aRepondre.size(), parDelai.size())).allMatch(l -> l.urgence() == null);
    }

    @Test
    void chaque_valeur_de_chaque_filtre_ne_rend_que_ce_qu_elle_dit() throws Exception {
        List<ListeLue.Offert> offerts = EnTantQue.executer("mediateur", () -> listes.lire(ListeDesSaisines.CODE, Parametres.aucun())).offerts();
        assertThat(offerts).hasSizeGreaterThanOrEqualTo(17);
        for (ListeLue.Offert offert : offerts) {
            for (Option valeur : offert.options()) {
                String filtre = offert.filtre().nom();
                assertThat(chercher("mediateur", "taille=100&" + filtre + "=" + valeur.code()).lignes()).as(filtre + " " + valeur)
                        .allMatch(l -> dit(l, filtre, valeur.code()));
            }
        }
        assertThat(chercher("mediateur", "delai=EN_RETARD").lignes()).isNotEmpty().allMatch(l -> l.urgence() == Urgence.EN_RETARD);
    }

    @Test
    void r_med_23_un_motif_ou_une_prestation_secondaire_compte_une_fois_et_le_total_est_celui_des_lignes() throws Exception {
        String reference = enregistrer(DemandeNommee.de("Anthelme", "Deuxprestations"));
        Base.ecrire("update mediation.saisine set prestations_secondaires = '{PPA,AAH}', motifs_secondaires = '{AUTRE}' where reference = '"
                + reference + "'");
        for (String adresse : List.of("prestation=PPA", "prestation=PPA&prestation=RSA", "motif=AUTRE", "motif=AUTRE&prestation=AAH&etat=RECUE")) {
            Tranche<LigneRegistre> trouvees = chercher("mediateur", "taille=100&tri=-reception&" + adresse);
            assertThat(trouvees.lignes()).as(adresse).extracting(LigneRegistre::reference).containsOnlyOnce(reference);
            assertThat(trouvees.total()).as(adresse).isEqualTo(toutes(adresse).size());
            assertThat(toutes(adresse + "&tri=reception")).as(adresse).extracting(LigneRegistre::dateReception).isSorted();
            assertThat(toutes(adresse + "&tri=-reception")).as(adresse).extracting(LigneRegistre::reference).doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(toutes(adresse + "&tri=personne").stream().map(LigneRegistre::reference).toList());
        }
    }

    /** Page after page, without believing the total. */
    private List<LigneRegistre> toutes(String adresse) throws Exception {
        List<LigneRegistre> lignes = new ArrayList<>();
        for (int page = 1; lignes.size() == 100 * (page - 1); page++) {
            int voulue = page;
            Tranche<LigneRegistre> une = EnTantQue.executer("mediateur",
                    () -> lire(Parametres.lire("taille=100&page=" + voulue + "&" + adresse)));
            if (une.page() < page) {
                break;
            }
            lignes.addAll(une.lignes());
        }
        return lignes;
    }

    @Test
    void un_mot_trouve_dans_plus_de_deux_mille_saisines_n_est_pas_compte_jusqu_au_bout() throws Exception {
        Base.ecrire("""
                insert into mediation.saisine (reference, date_reception, date_enregistrement, modifiee_le, enregistree_par, canal,
                    type_saisissant, motif, prestation, etat, expose)
                select 'MED-2003-' || (100000 + i), date '2003-01-01' + i / 10, now(), now(), 'essai', 'COURRIEL', 'ALLOCATAIRE', 'AUTRE', 'RSA',
                    'RECUE', 'une pluie de coquecigrues' from generate_series(1, 2040) i""");
        try {
            Tranche<LigneRegistre> trouvees = chercher("mediateur", "q=coquecigrue&tri=-reception");
            assertThat(trouvees.ouPlus()).isTrue();
            assertThat(trouvees.total()).isEqualTo(2_000);
            assertThat(trouvees.lignes()).hasSize(25).extracting(LigneRegistre::reference).startsWith("MED-2003-102040", "MED-2003-102039");
            Tranche<LigneRegistre> loin = EnTantQue.executer("mediateur",
                    () -> lire(Parametres.lire("q=coquecigrue&tri=-reception&page=900")));
            assertThat(loin.page()).isEqualTo(loin.nombreDePages()).isEqualTo(80);
            Tranche<LigneRegistre> moins = chercher("mediateur", "q=coquecigrue&etat=RECUE&annee=2002");
            assertThat(moins.total()).isZero();
            assertThat(moins.ouPlus()).isFalse();
        } finally {
            Base.ecrire("delete from mediation.saisine where annee = 2003");
        }
    }

    @Test
    void le_nombre_de_saisines_suit_chaque_changement_meme_celui_qui_ne_retire_qu_un_regard() throws Exception {
        Base.ecrire("""
                insert into mediation.saisine (reference, date_reception, date_enregistrement, modifiee_le, enregistree_par, canal,
                    type_saisissant, motif, prestation, etat, expose)
                select 'MED-2003-' || (200000 + i), date '2003-03-01', now(), now(), 'essai', 'COURRIEL', 'ALLOCATAIRE', 'AUTRE', 'RSA',
                    'RECUE', 'à compter' from generate_series(1, 30) i""");
        try {
            assertThat(nombreEn2003("mediateur")).isEqualTo(30);
            assertThat(nombreEn2003("mediateur")).isEqualTo(30);
            Base.ecrire("update mediation.saisine set prestation = 'PPA' where reference = 'MED-2003-200001'");
            assertThat(nombreEn2003("mediateur")).isEqualTo(29);
            Base.ecrire("delete from mediation.saisine where reference = 'MED-2003-200002'");
            assertThat(nombreEn2003("mediateur")).isEqualTo(28);
            Base.ecrire("insert into mediation.deport (saisine_id, identifiant, motif, le)"
                    + " select id, 'mediateur', 'un proche', now() from mediation.saisine where reference = 'MED-2003-200003'");
            assertThat(nombreEn2003("mediateur")).isEqualTo(27);
            assertThat(nombreEn2003("assistant")).isEqualTo(28);
            Base.ecrire("insert into mediation.agent_implique (saisine_id, identifiant)"
                    + " select id, 'assistant' from mediation.saisine where reference = 'MED-2003-200004'");
            assertThat(nombreEn2003("assistant")).isEqualTo(27);
            assertThat(nombreEn2003("mediateur")).isEqualTo(27);
        } finally {
            Base.ecrire("delete from mediation.saisine where annee = 2003");
        }
        assertThat(nombreEn2003("mediateur")).isZero();
    }

    private long nombreEn2003(String qui) throws Exception {
        return chercher(qui, "annee=2003&prestation=RSA").total();
    }

    private static boolean dit(LigneRegistre l, String filtre, String valeur) {
        return switch (filtre) {
            case "situation" -> l.etat().estOuvert() == valeur.equals("OUVERTE");
            case "etat" -> est(l.etat(), valeur);
            case "delai" -> est(l.urgence(), valeur);
            case "attente" -> est(l.attente(), valeur);
            case "cloture" -> l.etat() == EtatSaisine.REPONDUE && l.dateReponse().isBefore(LocalDate.now().minusMonths(3));
            case "canal" -> est(l.canal(), valeur);
            case "groupe" -> est(l.type().groupe(), valeur);
            case "type" -> est(l.type(), valeur);
            case "motif" -> est(l.motif(), valeur) || l.motifsSecondaires().stream().anyMatch(m -> est(m, valeur));
            case "prestation" -> est(l.prestation(), valeur) || l.prestationsSecondaires().stream().anyMatch(p -> est(p, valeur));
            case "position" -> est(l.position(), valeur);
            case "mode" -> est(l.mode(), valeur);
            case "origine" -> est(l.origine(), valeur);
            case "irrecevabilite" -> est(l.irrecevabilite(), valeur);
            case "annee" -> l.dateReception().getYear() == Integer.parseInt(valeur);
            case "trimestre" -> (l.dateReception().getMonthValue() + 2) / 3 == Integer.parseInt(valeur);
            case "titulaire" -> valeur.equals("-") == (l.titulaire() == null);
            case "geste" -> valeur.equals("AFFECTER") == (l.titulaire() == null && l.etat() != EtatSaisine.REPONDUE);
            case "signalee" -> l.signale() != null;
            case "sansAccuse", "questionEnRetard" -> l.etat().estOuvert();
            // told by no column
            case "etiquette", "horsReprise" -> true;
            default -> false;
        };
    }

    private static boolean est(Enum<?> lue, String valeur) {
        return lue != null && lue.name().equals(valeur);
    }

    @Test
    void annee_trimestre_et_titulaire_filtrent_ensemble() throws Exception {
        LocalDate jour = LocalDate.now();
        String sans = EnTantQue.executer("accueil",
                () -> saisines.enregistrer(DemandeNommee.de("Yseult", "Grandpierre").enregistrement()));
        String adresse = "q=grandpierre&annee=" + jour.minusDays(2).getYear();
        assertThat(references("mediateur", adresse + "&titulaire=-")).containsExactly(sans);
        assertThat(references("mediateur", adresse + "&titulaire=moi&titulaire=-")).containsExactly(sans);
        assertThat(references("mediateur", adresse + "&titulaire=moi")).isEmpty();
        int trimestre = (jour.minusDays(2).getMonthValue() + 2) / 3;
        assertThat(references("mediateur", adresse + "&trimestre=" + trimestre)).containsExactly(sans);
        assertThat(references("mediateur", adresse + "&trimestre=" + (trimestre % 4 + 1))).isEmpty();
        assertThat(references("mediateur", "q=grandpierre&trimestre=" + trimestre)).containsExactly(sans);
    }

    @Test
    void au_dela_de_la_derniere_page_on_est_sur_la_derniere() throws Exception {
        Tranche<LigneRegistre> loin = EnTantQue.executer("mediateur",
                () -> lire(Parametres.lire("page=5000")));
        assertThat(loin.page()).isEqualTo(loin.nombreDePages());
        assertThat(loin.lignes()).isNotEmpty();
    }

    @Test
    void l_export_est_exactement_ce_qui_est_filtre_et_se_journalise() throws Exception {
        enregistrer(DemandeNommee.de("Hildegarde", "Montferrand"));
        enregistrer(DemandeNommee.de("Isaure", "Montferrand").exposant("=HYPERLINK(\"http://demo.example\")"));
        enregistrer(DemandeNommee.de("Zoltan", "Ailleurs"));
        Parametres vue = Parametres.lire("q=montferrand&tri=personne&colonne=personne&colonne=prestation");
        ByteArrayOutputStream flux = new ByteArrayOutputStream();
        List<String> attendues = EnTantQue.executer("assistant", () -> {
            try (TableurCsv tableur = new TableurCsv(flux)) {
                listes.exporter(ListeDesSaisines.CODE, vue, tableur);
            }
            return lire(vue).lignes().stream().map(l -> l.reference() + ";" + l.concerne() + ";RSA").toList();
        });
        List<String> lignes = Arrays.asList(flux.toString(StandardCharsets.UTF_8).split("\r\n"));
        assertThat(lignes.get(0)).isEqualTo("\ufeffRéférence;Personne concernée;Prestation");
        assertThat(lignes.subList(1, lignes.size())).hasSize(2).isEqualTo(attendues);
        assertThat(Base.lire("select detail from journal.acte where acte = 'EXPORT' and objet = 'registre' and qui = 'assistant'"
                + " order by id desc limit 1")).containsExactly("2 saisines, recherche de texte, prestations comprises");
    }

    @Test
    void l_affectation_en_lot_dit_ligne_a_ligne_ce_qui_est_fait_ou_refuse() throws Exception {
        String libre = enregistrer(DemandeNommee.de("Côme", "Exemple"));
        String impliquee = enregistrer(DemandeNommee.de("Côme", "Exemple").impliquant("suppleant"));
        String modifiee = enregistrer(DemandeNommee.de("Côme", "Exemple"));
        List<AffectationsService.SaisineChoisie> choisies = List.of(
                new AffectationsService.SaisineChoisie(libre, version(libre)),
                new AffectationsService.SaisineChoisie(impliquee, version(impliquee)),
                new AffectationsService.SaisineChoisie(modifiee, version(modifiee) - 1),
                new AffectationsService.SaisineChoisie("MED-1999-0001", 0));
        List<AffectationsService.Affectation> faites = EnTantQue.executer("assistant",
                () -> affectations.affecter(choisies, "suppleant"));
        assertThat(faites).extracting(AffectationsService.Affectation::faite).containsExactly(true, false, false, false);
        assertThat(faites.get(1).refus()).contains("a pris part à la décision contestée");
        assertThat(faites.get(2).refus()).contains("modifié entre-temps");
        assertThat(faites.get(3).refus()).contains("n’existe pas");
        assertThat(references("suppleant", "q=" + libre)).containsExactly(libre);
        EnTantQue.faire("assistant", () -> assertThatThrownBy(() -> affectations.affecter(List.of(), "suppleant"))
                .isInstanceOf(RegleRefusee.class));
    }

    @Test
    void une_vue_enregistree_n_est_qu_a_soi() throws Exception {
        Parametres vue = Parametres.lire("delai=EN_RETARD&tri=delai&colonne=personne");
        EnTantQue.faire("mediateur", () -> vues.enregistrer(ListeDesSaisines.CODE, " Mes retards ", vue));
        VueEnregistree gardee = EnTantQue.executer("mediateur", () -> vues.mesVues(ListeDesSaisines.CODE).stream()
                .filter(v -> v.nom().equals("Mes retards")).findFirst().orElseThrow());
        assertThat(gardee.requete()).isEqualTo(vue.enRequete());
        EnTantQue.faire("assistant", () -> {
            assertThat(vues.mesVues(ListeDesSaisines.CODE)).isEmpty();
            assertThatThrownBy(() -> vues.supprimer(gardee.id())).isInstanceOf(Introuvable.class);
        });
        EnTantQue.faire("mediateur", () -> {
            assertThatThrownBy(() -> vues.enregistrer(ListeDesSaisines.CODE, "  ", vue)).isInstanceOf(RegleRefusee.class);
            vues.supprimer(gardee.id());
            assertThat(vues.mesVues(ListeDesSaisines.CODE)).noneMatch(v -> v.id() == gardee.id());
        });
    }
}
