package fr.passerelle.avip.service;

import static fr.passerelle.avip.service.StructureQuiRepond.courriels;
import static fr.passerelle.avip.service.StructureQuiRepond.reference;
import static fr.passerelle.avip.service.StructureQuiRepond.statut;
import static fr.passerelle.avip.service.StructureQuiRepond.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.reponse.AccueilPropose;
import fr.passerelle.avip.reponse.Comparaison;
import fr.passerelle.avip.reponse.ComparaisonService;
import fr.passerelle.avip.reponse.DossierRecu;
import fr.passerelle.avip.reponse.RepondreService;
import fr.passerelle.avip.reponse.file.LigneDeFile;
import fr.passerelle.avip.reponse.file.MotifEcart;
import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Course;
import fr.passerelle.conteneur.Course.Coureur;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.listes.ListesService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** La structure répond : elle ouvre, range, attend, passe, accepte, refuse ; la dernière place n'est donnée qu'une fois. */
@DansLeServeur
class ReponseIT {

    private static final AccueilPropose ACCUEIL = new AccueilPropose(LocalDate.now().plusDays(14), LocalDate.now().plusMonths(6),
            Set.of(DemiJournee.LUNDI_MATIN, DemiJournee.MARDI_MATIN));

    private RepondreService reponses;

    @BeforeEach
    void trouver() {
        reponses = Services.trouver(RepondreService.class);
    }

    private DossierRecu ouvrir(StructureQuiRepond s, long demande) throws Exception {
        return EnTantQue.executer(s.compte(), () -> reponses.ouvrir(demande));
    }

    private void accepter(StructureQuiRepond s, long demande, MotifEcart ecart) throws Exception {
        int version = version(demande);
        EnTantQue.faire(s.compte(), () -> reponses.accepter(demande, version, ACCUEIL, ecart, null));
    }

    @Test
    void ouvrir_une_demande_c_est_l_examiner_et_celle_d_une_autre_structure_n_existe_pas() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(2);
        StructureQuiRepond autre = StructureQuiRepond.offrant(2);
        long demande = s.demande(1);
        assertThat(ouvrir(s, demande).vue().statut()).hasToString("EN_EXAMEN");
        assertThat(Base.lire("select count(*) from journal.acte where acte = 'LECTURE' and reference = ? and qui = ?", reference(demande), s.compte())).containsExactly("1");
        assertThatThrownBy(() -> ouvrir(autre, demande)).isInstanceOf(Introuvable.class);
        assertThat(Base.lire("select detail from journal.acte where reference = ? and qui = ?", reference(demande), autre.compte()).get(0)).contains("Refusée");
        assertThatThrownBy(() -> EnTantQue.faire(s.auteur(), () -> reponses.ouvrir(demande))).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> EnTantQue.faire("avip", () -> reponses.ouvrir(demande))).isInstanceOf(AccesRefuse.class);
    }

    @Test
    void r_avip_15_la_file_se_range_en_sql_comme_la_regle_et_ne_montre_que_les_siennes() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(2);
        StructureQuiRepond.offrant(2).demande(3);
        long ancienne = s.demande(6);
        long isolee = s.demande(2, true, "gen_random_uuid()");
        long ferme = s.demande(1);
        Base.ecrire("update avip.orientation set date_ferme = current_date + 20 where id = " + ferme);
        List<?> lignes = EnTantQue.executer(s.compte(), () -> Services.trouver(ListesService.class).lire("avip/file", Parametres.lire("")).tranche().lignes());
        assertThat(lignes).extracting(l -> ((LigneDeFile) l).id()).containsExactly(isolee, ferme, ancienne);
        assertThat(lignes).extracting(l -> ((LigneDeFile) l).rang()).containsExactly("1er", "2e", "3e");
        assertThat(((LigneDeFile) lignes.get(1)).pourquoi()).startsWith("formation le ");
        assertThat(ouvrir(s, ferme).devant()).isEqualTo(1);
    }

    @Test
    void r_avip_15_accepter_avant_d_autres_se_motive_et_le_motif_reste() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(2);
        s.demande(6);
        long seconde = s.demande(2);
        ouvrir(s, seconde);
        assertThatThrownBy(() -> accepter(s, seconde, null)).isInstanceOf(RegleRefusee.class).extracting("regle", "champ").containsExactly("R-AVIP-15", "ecart");
        accepter(s, seconde, MotifEcart.AUTRE_SECTION);
        assertThat(statut(seconde)).isEqualTo("ACCEPTEE");
        assertThat(Base.lire("select motif || ' ' || devant from avip.ecart_de_file where orientation_id = ?", seconde)).containsExactly("AUTRE_SECTION 1");
        assertThat(courriels("AVIP_ACCEPTEE", seconde)).isEqualTo(1);
    }

    @Test
    void r_avip_31_vingt_acceptations_de_la_derniere_place_laissent_un_gagnant_et_dix_neuf_messages() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(1);
        List<Coureur> coureurs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            long demande = s.demande(1);
            int version = ouvrir(s, demande).vue().version();
            coureurs.add(new Coureur(s.compte(), () -> reponses.accepter(demande, version, ACCUEIL, MotifEcart.URGENCE, null)));
        }
        List<Throwable> refus = Course.ensemble(coureurs.toArray(Coureur[]::new));
        assertThat(refus).hasSize(19).allSatisfy(r -> assertThat(r).isInstanceOf(RegleRefusee.class).hasMessageContaining("dernière place vient d’être attribuée"));
        assertThat(Base.lire("select count(*) from avip.orientation where structure_id = ? and statut = 'ACCEPTEE'", s.id())).containsExactly("1");
        assertThat(Base.lire("select distinct place from avip.reservation where structure_id = ?", s.id())).containsExactly("1");
        assertThat(Base.lire("select count(*) from avip.ecart_de_file e join avip.orientation o on o.id = e.orientation_id where o.structure_id = ? and o.statut <> 'ACCEPTEE'", s.id()))
                .containsExactly("0");
    }

    @Test
    void r_avip_26_la_premiere_acceptation_rend_les_autres_sans_objet_et_le_dit() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(2);
        StructureQuiRepond autre = StructureQuiRepond.offrant(2);
        String groupe = "'" + UUID.randomUUID() + "'";
        long une = s.demande(1, false, groupe);
        long jumelle = autre.demande(1, false, groupe);
        ouvrir(s, une);
        int version = ouvrir(autre, jumelle).vue().version();
        accepter(s, une, null);
        assertThat(statut(jumelle)).isEqualTo("SANS_OBJET");
        assertThat(courriels("AVIP_SANS_OBJET", jumelle)).isEqualTo(1);
        assertThatThrownBy(() -> EnTantQue.faire(autre.compte(), () -> reponses.accepter(jumelle, version, ACCUEIL, null, null))).isInstanceOf(VersionPerimee.class)
                .hasMessageContaining("Sans objet");
    }

    @Test
    void l_effet_se_voit_avant_et_trois_rythmes_se_comparent() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(1);
        long prise = s.demande(3);
        ouvrir(s, prise);
        accepter(s, prise, null);
        long suivante = s.demande(1);
        ouvrir(s, suivante);
        assertThat(EnTantQue.executer(s.compte(), () -> reponses.effet(suivante, ACCUEIL)).enClair()).contains("La place manque", "lundi matin (2 pour 1");
        AccueilPropose apresMidi = new AccueilPropose(ACCUEIL.du(), ACCUEIL.au(), Set.of(DemiJournee.LUNDI_APRES_MIDI));
        Comparaison c = EnTantQue.executer(s.compte(), () -> Services.trouver(ComparaisonService.class).accueils(suivante, List.of(ACCUEIL, apresMidi)));
        assertThat(c.conseillee()).hasValueSatisfying(la -> assertThat(la.accueil()).isEqualTo(apresMidi));
        assertThat(c.cotes().get(0).effet().moments()).hasSize(10);
    }

    @Test
    void r_avip_23_un_refus_porte_ses_motifs_un_mot_et_ou_s_adresser() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(1);
        long voisine = s.voisine(3);
        long demande = s.demande(1);
        int version = ouvrir(s, demande).vue().version();
        assertThatThrownBy(() -> EnTantQue.faire(s.compte(), () -> reponses.refuser(demande, version, Set.of(), "non"))).isInstanceOf(RegleRefusee.class)
                .satisfies(r -> assertThat(((RegleRefusee) r).toutes()).extracting(RegleRefusee::champ).containsExactly("motifs", "message"));
        EnTantQue.faire(s.compte(), () -> reponses.refuser(demande, version, Set.of(MotifRefus.AUCUNE_PLACE), "Aucune place avant le printemps."));
        assertThat(ouvrir(s, demande).alternatives()).first().satisfies(a -> {
            assertThat(a.structure()).isEqualTo(voisine);
            assertThat(a.duReseau()).isTrue();
            assertThat(a.compatible()).isTrue();
            assertThat(a.enClair()).contains("même réseau", "à 0\u00a0km");
        });
        assertThat(courriels("AVIP_REFUSEE", demande)).isEqualTo(1);
    }

    @Test
    void r_avip_28_une_demande_passe_dans_le_reseau_et_le_delai_continue() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(1);
        long demande = s.demande(4);
        int version = ouvrir(s, demande).vue().version();
        long voisine = s.voisine(3);
        long etrangere = StructureQuiRepond.structure("étrangère", null, 2);
        assertThatThrownBy(() -> EnTantQue.faire(s.compte(), () -> reponses.passer(demande, version, etrangere, null))).extracting("regle").isEqualTo("R-AVIP-28");
        String echeance = Base.lire("select echeance_le from avip.orientation where id = ?", demande).get(0);
        EnTantQue.faire(s.compte(), () -> reponses.passer(demande, version, voisine, "Vous avez une place le lundi."));
        assertThat(Base.lire("select structure_id || ' ' || passee_de || ' ' || echeance_le from avip.orientation where id = ?", demande))
                .containsExactly(voisine + " " + s.id() + " " + echeance);
        assertThat(courriels("AVIP_PASSEE", demande)).isEqualTo(1);
        assertThatThrownBy(() -> ouvrir(s, demande)).isInstanceOf(Introuvable.class);
    }

    @Test
    void l_attente_se_confirme_et_le_complement_suspend_le_delai() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(1);
        long demande = s.demande(2);
        int version = ouvrir(s, demande).vue().version();
        EnTantQue.faire(s.compte(), () -> reponses.noterEchange(demande, version, LocalDate.now()));
        int apres = version(demande);
        EnTantQue.faire(s.compte(), () -> reponses.demanderComplement(demande, apres, "Quels jours de formation ?"));
        assertThat(statut(demande)).isEqualTo("COMPLEMENT_DEMANDE");
        assertThat(courriels("AVIP_COMPLEMENT", demande)).isEqualTo(1);
        long autre = s.demande(1);
        int autreVersion = ouvrir(s, autre).vue().version();
        EnTantQue.faire(s.compte(), () -> reponses.mettreEnAttente(autre, autreVersion, "Dès qu’une place se libère."));
        Base.ecrire("update avip.orientation set attente_confirmee_le = current_date - 31 where id = " + autre);
        int aConfirmer = version(autre);
        EnTantQue.faire(s.compte(), () -> reponses.confirmerAttente(autre, aConfirmer));
        assertThat(Base.lire("select attente_confirmee_le = current_date from avip.orientation where id = ?", autre)).containsExactly("t");
    }
}
