package fr.passerelle.avip.chiffres.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.ModeContinuite;
import fr.passerelle.avip.nomenclature.ReponseDonnee;
import fr.passerelle.avip.nomenclature.SensOrientation;
import fr.passerelle.avip.nomenclature.TrancheDAge;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Indicateur;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The exact rules of the dossier (§6), each at its edge. */
class CompteurTest {

    private static final int ANNEE = 2024;

    private static FaitBilan.Demande demande(String reference, String envoyee, int pause, String repondue, ReponseDonnee reponse) {
        LocalDate le = LocalDate.parse(envoyee);
        return new FaitBilan.Demande(reference, 1, TypePrescripteur.SIAE, SensOrientation.PRESCRIPTEUR_VERS_STRUCTURE, le, pause, EcheanceDeReponse.de(le, pause),
                repondue == null ? null : LocalDate.parse(repondue), reponse, null);
    }

    private static FaitBilan.Contrat contrat(String entree, String sortie, IssueParcours issue) {
        return new FaitBilan.Contrat(LocalDate.parse(entree), sortie == null ? null : LocalDate.parse(sortie), 4, null, issue, ModeContinuite.ECOLE, null, false);
    }

    private static FaitBilan accueil(String reference, String parent, String enfant, boolean qpv, FaitBilan.Contrat contrat) {
        return new FaitBilan(demande(reference, "2023-06-01", 0, "2023-06-02", ReponseDonnee.ACCEPTEE), new FaitBilan.Parent(parent, false, qpv, false), enfant, contrat);
    }

    private static FaitBilan envoyee(FaitBilan.Demande demande) {
        return new FaitBilan(demande, new FaitBilan.Parent("P" + demande.reference(), false, false, false), "E" + demande.reference(), null);
    }

    private static Comptes compter(FaitBilan... faits) {
        return Compteur.compter(new FaitsDeLAnnee(ANNEE, LocalDate.of(ANNEE, 12, 31), List.of(faits), List.of()));
    }

    private static String valeur(Comptes c, String code) {
        Indicateur i = Indicateurs.de(c, Offre.INCONNUE).stream().filter(x -> x.code().equals(code)).findFirst().orElseThrow();
        return Affichage.valeur(i);
    }

    @Test
    void r_avip_50_un_contrat_est_actif_des_un_jour_de_l_annee_aux_deux_bouts() {
        assertThat(compter(accueil("A", "P1", "E1", false, contrat("2023-01-01", "2024-01-01", IssueParcours.CDD)),
                accueil("B", "P2", "E2", false, contrat("2024-12-31", null, null)), accueil("C", "P3", "E3", false, contrat("2023-01-01", "2023-12-31", IssueParcours.CDD)),
                accueil("D", "P4", "E4", false, contrat("2025-01-01", null, null))).personnes().parents()).isEqualTo(2);
    }

    @Test
    void un_enfant_a_l_age_de_sa_premiere_entree_de_l_annee_et_n_en_a_pas_quand_nul_ne_le_sait() {
        Comptes c = compter(accueil("B", "P1", "E1", false, contratA(TrancheDAge.UN_AN, "2024-06-01")), accueil("A", "P1", "E1", false, contratA(TrancheDAge.MOINS_D_UN_AN, "2024-02-01")),
                accueil("C", "P2", "E2", false, contratA(TrancheDAge.UN_AN, "2024-03-01")), accueil("D", "P3", "E3", false, contrat("2024-03-01", null, null)));
        assertThat(c.personnes().enfants()).isEqualTo(3);
        assertThat(c.personnes().ages()).isEqualTo(Map.of("MOINS_D_UN_AN", 1L, "UN_AN", 1L));
        assertThat(TrameAvip.repartitions(c).get(0).lignes()).extracting(Indicateur::code).containsExactly("I-04.AGE.MOINS_D_UN_AN", "I-04.AGE.UN_AN");
        assertThat(TrameAvip.repartitions(compter(accueil("D", "P3", "E3", false, contrat("2024-03-01", null, null)))).get(0).lignes()).isEmpty();
    }

    private static FaitBilan.Contrat contratA(TrancheDAge age, String entree) {
        return new FaitBilan.Contrat(LocalDate.parse(entree), LocalDate.parse(entree).plusDays(30), 4, null, IssueParcours.CDD, ModeContinuite.ECOLE, null, false, age);
    }

    @Test
    void un_parent_est_decrit_par_son_entree_la_plus_ancienne_puis_l_orientation_puis_l_enfant() {
        assertThat(compter(accueil("B", "P", "E1", false, contrat("2024-03-01", null, null)), accueil("A", "P", "E1", true, contrat("2024-02-01", "2024-02-20", IssueParcours.CDD)))
                .personnes().qpv()).as("l’entrée la plus ancienne").isEqualTo(1);
        assertThat(compter(accueil("B", "P", "E1", true, contrat("2024-03-01", null, null)), accueil("A", "P", "E1", false, contrat("2024-03-01", null, null)))
                .personnes().qpv()).as("puis l’orientation").isZero();
        assertThat(compter(accueil("A", "P", "E2", false, contrat("2024-03-01", null, null)), accueil("A", "P", "E1", true, contrat("2024-03-01", null, null)))
                .personnes().qpv()).as("puis l’enfant").isEqualTo(1);
        assertThat(compter(accueil("A", "P", "E1", true, contrat("2023-01-01", "2023-12-30", IssueParcours.CDD)), accueil("B", "P", "E1", false, contrat("2024-03-01", null, null)))
                .personnes().qpv()).as("parmi les contrats de l’année seulement").isZero();
    }

    @Test
    void l_issue_est_celle_du_contrat_fini_le_dernier_puis_la_derniere_orientation_puis_le_dernier_enfant() {
        assertThat(compter(accueil("A", "P", "E1", false, contrat("2024-01-01", "2024-05-01", IssueParcours.CDD)),
                accueil("B", "P", "E1", false, contrat("2024-01-01", "2024-04-30", IssueParcours.CDI))).issue(IssueParcours.CDD)).isEqualTo(1);
        assertThat(compter(accueil("A", "P", "E2", false, contrat("2024-01-01", "2024-05-01", IssueParcours.CDD)),
                accueil("B", "P", "E1", false, contrat("2024-01-01", "2024-05-01", IssueParcours.CDI))).issue(IssueParcours.CDI)).isEqualTo(1);
        assertThat(compter(accueil("A", "P", "E1", false, contrat("2024-01-01", "2024-05-01", IssueParcours.CDD)),
                accueil("A", "P", "E2", false, contrat("2024-01-01", "2024-05-01", IssueParcours.FORMATION))).issue(IssueParcours.FORMATION)).isEqualTo(1);
    }

    @Test
    void sans_contrat_fini_dans_l_annee_un_parent_est_en_cours_et_une_issue_tue_est_non_renseignee() {
        Comptes c = compter(accueil("A", "P1", "E1", false, contrat("2024-01-01", "2025-01-01", IssueParcours.CDD)), accueil("B", "P2", "E2", false, contrat("2024-01-01", "2024-12-31", null)));
        assertThat(c.issues()).containsOnly(Map.entry(Comptes.EN_COURS, 1L), Map.entry("NON_RENSEIGNEE", 1L));
        assertThat(valeur(c, "I-17")).as("366 jours d’une année bissextile, les deux bouts compris").isEqualTo("366,00");
    }

    @Test
    void un_parent_accueilli_dans_deux_structures_ne_compte_qu_une_fois_et_ses_deux_enfants_deux() {
        Comptes c = compter(accueil("A", "P", "E1", false, contrat("2024-01-01", null, null)), accueil("B", "P", "E2", false, contrat("2024-02-01", null, null)),
                accueil("C", "P", "E2", false, contrat("2024-06-01", null, null)));
        assertThat(c.personnes().parents()).isEqualTo(1);
        assertThat(c.personnes().enfants()).isEqualTo(2);
    }

    @Test
    void l_echeance_compte_la_pause_et_saute_au_jour_ouvre_suivant() {
        assertThat(EcheanceDeReponse.de(LocalDate.of(2024, 3, 22), 0)).as("lundi de Pâques").isEqualTo(LocalDate.of(2024, 4, 2));
        assertThat(EcheanceDeReponse.de(LocalDate.of(2024, 12, 22), 0)).as("le 1er janvier").isEqualTo(LocalDate.of(2025, 1, 2));
        assertThat(EcheanceDeReponse.de(LocalDate.of(2024, 7, 1), 3)).as("dimanche 14 juillet").isEqualTo(LocalDate.of(2024, 7, 15));
    }

    @Test
    void une_orientation_est_due_si_son_echeance_tombe_dans_l_annee_quelle_que_soit_sa_reponse() {
        Comptes c = compter(envoyee(demande("A", "2024-12-20", 0, "2025-01-15", ReponseDonnee.ACCEPTEE)), envoyee(demande("B", "2024-12-21", 0, "2024-12-31", ReponseDonnee.REFUSEE)),
                envoyee(demande("C", "2024-12-22", 0, "2024-12-23", ReponseDonnee.ACCEPTEE)), envoyee(demande("D", "2024-12-20", 1, null, null)),
                envoyee(demande("E", "2023-12-31", 0, "2024-01-02", ReponseDonnee.ACCEPTEE)));
        assertThat(c.demandes().recues()).as("envoyées dans l’année").isEqualTo(4);
        assertThat(c.demandes().dues()).as("A le 30, B et D le 31").isEqualTo(3);
        assertThat(valeur(c, "I-13")).isEqualTo("66,7\u202f%");
        assertThat(valeur(c, "I-15")).as("B seule à temps").isEqualTo("33,3\u202f%");
        assertThat(valeur(c, "I-16")).as("toutes celles de l’année").isEqualTo("66,7\u202f%");
    }

    @Test
    void le_delai_se_compte_pauses_deduites_sa_mediane_entre_les_deux_du_milieu() {
        Comptes c = compter(envoyee(demande("A", "2024-02-01", 2, "2024-02-06", ReponseDonnee.ACCEPTEE)), envoyee(demande("B", "2024-02-01", 0, "2024-02-01", ReponseDonnee.REFUSEE)),
                envoyee(demande("C", "2024-02-01", 0, "2024-02-03", ReponseDonnee.LISTE_ATTENTE)), envoyee(demande("D", "2024-02-01", 0, "2024-02-09", ReponseDonnee.ACCEPTEE)));
        assertThat(c.demandes().jours()).containsExactly(0L, 2L, 3L, 8L);
        assertThat(valeur(c, "I-14.MOYEN")).isEqualTo("3,25");
        assertThat(valeur(c, "I-14.MEDIAN")).isEqualTo("2,50");
    }

    @Test
    void plusieurs_enfants_d_une_orientation_font_une_orientation() {
        FaitBilan.Demande d = demande("A", "2024-02-01", 0, "2024-02-05", ReponseDonnee.REFUSEE);
        FaitBilan.Parent p = new FaitBilan.Parent("P", true, false, false);
        assertThat(compter(new FaitBilan(d, p, "E1", null), new FaitBilan(d, p, "E2", null)).demandes().recues()).isEqualTo(1);
    }

    @Test
    void un_denominateur_nul_n_a_pas_de_valeur() {
        Comptes rien = compter();
        assertThat(Stream.of("I-05", "I-09", "I-09.HORS_RENOUVELLEMENTS", "I-10", "I-13", "I-14.MOYEN", "I-14.MEDIAN", "I-15", "I-16", "I-17", "I-18", "I-19", "I-20", "I-21", "I-22")
                .map(code -> valeur(rien, code))).containsOnly(Affichage.AUCUN);
        assertThat(valeur(compter(accueil("A", "P", "E", false, contrat("2024-01-01", "2024-02-01", IssueParcours.NOUVEAU_CONTRAT_AVIP))), "I-09.HORS_RENOUVELLEMENTS"))
                .isEqualTo(Affichage.AUCUN);
    }

    @Test
    void un_pourcentage_a_une_decimale_arrondie_au_plus_proche_la_moitie_vers_le_haut() {
        assertThat(valeur(compter(Stream.iterate(0, i -> i + 1).limit(16).map(i -> accueil("O" + i, "P" + i, "E" + i, i == 0, contrat("2024-01-01", null, null))).toArray(FaitBilan[]::new)), "I-05"))
                .as("1 sur 16 = 6,25").isEqualTo("6,3\u202f%");
    }

    @Test
    void la_situation_a_six_mois_ne_compte_que_ceux_qui_ont_repondu() {
        LocalDate du = LocalDate.of(2024, 1, 1);
        FaitBilan.Contrat joint = new FaitBilan.Contrat(du, du.plusDays(30), 4, null, IssueParcours.CDD, ModeContinuite.AUCUNE_SOLUTION, IssueParcours.FORMATION, false);
        FaitBilan.Contrat autre = new FaitBilan.Contrat(du, du.plusDays(30), 4, null, IssueParcours.CDD, ModeContinuite.NON_RENSEIGNE, IssueParcours.RECHERCHE_POURSUIVIE, false);
        FaitBilan.Contrat muet = new FaitBilan.Contrat(du, du.plusDays(30), 4, null, IssueParcours.CDD, ModeContinuite.SOLUTION_FAMILIALE, null, true);
        Comptes c = compter(accueil("A", "P1", "E1", false, joint), accueil("B", "P2", "E2", false, autre), accueil("C", "P3", "E3", false, muet));
        assertThat(valeur(c, "I-20")).isEqualTo("50,0\u202f%");
        assertThat(valeur(c, "I-20.NON_JOINTS")).isEqualTo("1");
        assertThat(valeur(c, "I-19")).isEqualTo("33,3\u202f%");
    }

    @Test
    void la_presence_est_le_nombre_d_enfants_par_jour_en_moyenne() {
        List<FaitBilan> faits = List.of(accueil("A", "P", "E1", false, contrat("2024-01-01", "2024-12-31", IssueParcours.CDD)),
                accueil("B", "P", "E2", false, contrat("2023-07-01", "2024-06-30", IssueParcours.CDD)));
        BigDecimal presents = Frequentation.presents(faits, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        assertThat(presents.setScale(4, RoundingMode.HALF_UP)).isEqualByComparingTo("1.4973");
        assertThat(Indicateurs.atteinte(presents, 2L).valeur().setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo("74.9");
    }
}
