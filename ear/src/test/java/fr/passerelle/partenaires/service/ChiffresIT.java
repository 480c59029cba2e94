package fr.passerelle.partenaires.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.partenaires.chiffres.BilanDesPartenariatsService;
import fr.passerelle.partenaires.chiffres.ComplementsDesPartenariats;
import fr.passerelle.partenaires.chiffres.TableauDesPartenariats;
import fr.passerelle.partenaires.chiffres.TableauDesPartenariatsService;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.AccesRefuse;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** I-1 to I-7 as the database counts them: what a partner known by hand adds to the others. */
@DansLeServeur
class ChiffresIT {

    private static final String QUI = "secretariat";

    private static TableauDesPartenariats tableau() throws Exception {
        return EnTantQue.executer(QUI, () -> Services.trouver(TableauDesPartenariatsService.class).tableau());
    }

    private static long de(TableauDesPartenariats avant, TableauDesPartenariats apres, String code) {
        return apres.indicateur(code).numerateur().subtract(avant.indicateur(code).numerateur()).longValueExact();
    }

    private static long base(TableauDesPartenariats avant, TableauDesPartenariats apres, String code) {
        return apres.indicateur(code).denominateur().subtract(avant.indicateur(code).denominateur()).longValueExact();
    }

    @Test
    void un_partenaire_de_plus_compte_ou_il_doit() throws Exception {
        TableauDesPartenariats avant = tableau();
        PartenaireDEssai p = PartenaireDEssai.delegue("AFAS");
        String un = p.administrateur("un", 1);
        String deux = p.administrateur("deux", 2);
        String trois = p.personne("trois");
        long ancienRevu = p.droit(un, "AFAS");
        long ancien = p.droit(deux, "AFAS");
        long recent = p.droit(trois, "AFAS");
        Base.ecrire("update partenaires.habilitation set active_le = now() - interval '400 days', demandee_le = now() - interval '404 days' where id in (" + ancienRevu + ", " + ancien + ")");
        Base.ecrire("update partenaires.habilitation set demandee_le = active_le - interval '4 days', date_revue = current_date - 10 where id = " + recent);
        Base.ecrire("update partenaires.habilitation set date_revue = current_date - 364 where id = " + ancienRevu);
        Base.ecrire("update partenaires.habilitation set date_revue = current_date - 365 where id = " + ancien);
        Base.ecrire("update comptes.compte set derniere_connexion = now() - interval '120 days', cree_le = now() - interval '300 days' where identifiant = '" + trois + "'");
        TableauDesPartenariats apres = tableau();
        assertThat(de(avant, apres, "I-1")).isEqualTo(1);
        assertThat(de(avant, apres, "I-2")).as("deux administrateurs").isEqualTo(1);
        assertThat(base(avant, apres, "I-2")).isEqualTo(1);
        assertThat(de(avant, apres, "I-3")).as("jours d’ouverture").isEqualTo(4);
        assertThat(base(avant, apres, "I-3")).isEqualTo(1);
        assertThat(de(avant, apres, "I-4")).as("revue depuis J − 365, jour même exclu").isEqualTo(1);
        assertThat(base(avant, apres, "I-4")).as("plus de 365 jours").isEqualTo(2);
        assertThat(de(avant, apres, "I-5")).isEqualTo(1);
        assertThat(base(avant, apres, "I-5")).isEqualTo(3);
        assertThat(de(avant, apres, "V-6")).isEqualTo(3);
        suspendreEtPartir(apres, recent, ancien, deux);
    }

    private static void suspendreEtPartir(TableauDesPartenariats avant, long suspendu, long retire, String parti) throws Exception {
        Base.ecrire("update partenaires.habilitation set etat = 'SUSPENDUE', suspendue_le = now(), suspendue_niveau = 'CAF', suspension_motif = 'MANQUEMENT', etat_le = now() where id = " + suspendu);
        Base.ecrire("update partenaires.utilisateur set etat = 'CLOTURE', parti_le = current_date - 3 where compte = '" + parti + "'");
        Base.ecrire("update partenaires.habilitation set etat = 'RETIREE', finie_le = now(), etat_le = now() where id = " + retire);
        TableauDesPartenariats apres = tableau();
        assertThat(de(avant, apres, "V-8")).isEqualTo(1);
        assertThat(de(avant, apres, "I-6")).isEqualTo(1);
        assertThat(de(avant, apres, "I-1")).isZero();
        Indicateur retrait = apres.indicateur("I-7");
        assertThat(retrait.valeur()).as("médiane des retraits").isNotNull();
        assertThat(apres.repartition("R-3").lignes()).anySatisfy(l -> assertThat(l.code()).isEqualTo("R-3.MANQUEMENT"));
    }

    @Test
    void le_bilan_d_une_annee_finie_s_arrete_une_fois_et_ses_petits_nombres_ne_sortent_pas() throws Exception {
        BilanDesPartenariatsService bilans = Services.trouver(BilanDesPartenariatsService.class);
        int annee = LocalDate.now().getYear() - 8;
        assertThatThrownBy(() -> EnTantQue.faire(QUI, () -> bilans.arreter(LocalDate.now().getYear()))).isInstanceOf(RegleRefusee.class);
        assertThatThrownBy(() -> EnTantQue.faire("habilitations", () -> bilans.arreter(annee))).isInstanceOf(AccesRefuse.class);
        Bilan<ComplementsDesPartenariats> arrete = EnTantQue.executer(QUI, () -> bilans.arreter(annee));
        assertThat(arrete.propre().au()).isEqualTo(LocalDate.of(annee, 12, 31));
        assertThat(arrete.indicateur("I-1").valeur()).isEqualTo(BigDecimal.ZERO);
        assertThatThrownBy(() -> EnTantQue.faire(QUI, () -> bilans.arreter(annee))).hasMessageContaining("déjà arrêté");
        EnTantQue.faire(QUI, () -> bilans.corriger(annee, "Une convention de cette année a été reprise depuis."));
        assertThat(EnTantQue.executer("dpo", () -> bilans.versions(annee))).hasSize(2);
    }
}
