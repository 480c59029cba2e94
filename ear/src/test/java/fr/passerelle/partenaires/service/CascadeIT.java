package fr.passerelle.partenaires.service;

import static fr.passerelle.partenaires.service.PartenaireDEssai.etat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.partenaires.convention.Contrats;
import fr.passerelle.partenaires.convention.CoursDesConventions;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import org.junit.jupiter.api.Test;

/** What is frozen, given back or ended above takes the rights under it with it, at once (R-PART-3, R-PART-11). */
@DansLeServeur
class CascadeIT {

    private static void faire(EnTantQue.Acte acte) throws Exception {
        DansUnActe.faire("secretariat", acte);
    }

    private static int version(PartenaireDEssai p) throws Exception {
        return Integer.parseInt(Base.lire("select version from partenaires.convention where id = ?", p.convention()).get(0));
    }

    private static void suspendre(PartenaireDEssai p) throws Exception {
        CoursDesConventions cours = Beans.trouver(CoursDesConventions.class);
        int version = version(p);
        faire(() -> cours.suspendre(p.convention(), version, MotifSuspension.MANQUEMENT, null));
    }

    private static void lever(PartenaireDEssai p) throws Exception {
        CoursDesConventions cours = Beans.trouver(CoursDesConventions.class);
        int version = version(p);
        faire(() -> cours.lever(p.convention(), version, "Expliqué"));
    }

    @Test
    void lever_ne_rend_que_ce_que_ce_niveau_avait_suspendu() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP", "AFAS");
        Contrats contrats = Beans.trouver(Contrats.class);
        long parLaCaf = p.droit(p.personne("a"), "CDAP");
        long parLeContrat = p.droit(p.personne("b"), "AFAS");
        long actif = p.droit(p.personne("c"), "CDAP");
        Base.ecrire("update partenaires.habilitation set etat = 'SUSPENDUE', suspendue_le = now(), suspendue_niveau = 'CAF' where id = " + parLaCaf);
        long afas = p.contratDe("AFAS");
        faire(() -> contrats.suspendre(afas, MotifSuspension.MANQUEMENT, null));
        suspendre(p);
        assertThat(etat(actif)).isEqualTo("SUSPENDUE");
        assertThat(Base.lire("select 1 from comptes.compte where identifiant = ? and sessions_depuis > now() - interval '1 minute'", "c." + p.marque())).hasSize(1);
        lever(p);
        assertThat(etat(actif)).isEqualTo("ACTIVE");
        assertThat(etat(parLaCaf)).isEqualTo("SUSPENDUE");
        assertThat(etat(parLeContrat)).isEqualTo("SUSPENDUE");
        suspendre(p);
        faire(() -> contrats.lever(afas, "Expliqué"));
        assertThat(Base.lire("select suspendue_niveau from partenaires.habilitation where id = ?", parLeContrat)).as("la convention, elle, est encore suspendue")
                .containsExactly("CONVENTION");
        lever(p);
        assertThat(etat(parLeContrat)).isEqualTo("ACTIVE");
    }

    @Test
    void la_fin_de_la_convention_finit_tout_ce_qui_vit_sous_elle() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP");
        long actif = p.droit(p.personne("a"), "CDAP");
        long demande = p.droit(p.personne("b"), "CDAP");
        Base.ecrire("update partenaires.habilitation set etat = 'DEMANDEE' where id = " + demande);
        CoursDesConventions cours = Beans.trouver(CoursDesConventions.class);
        int version = version(p);
        faire(() -> cours.rompre(p.convention(), version, "Manquement grave"));
        assertThat(etat(actif)).isEqualTo("RETIREE");
        assertThat(etat(demande)).isEqualTo("REFUSEE");
        assertThat(Base.lire("select motif from partenaires.habilitation_etape where habilitation_id = ? order by id desc limit 1", actif)).containsExactly("Manquement grave");
    }

    @Test
    void cinq_mille_droits_se_suspendent_en_un_ordre_et_chacun_garde_son_etape() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP");
        Base.ecrire("insert into partenaires.utilisateur (partenaire_id, compte, prenom, nom, courriel, etat, cree_le, cree_par) select " + p.id() + ", 'u' || n || '."
                + p.marque() + "', 'Alix', 'N' || n, 'u' || n || '." + p.marque() + "@exemple.fr', 'ACTIF', now(), 'essai' from generate_series(1, 5000) n");
        Base.ecrire("insert into partenaires.habilitation (utilisateur_id, contrat_id, service, profil, debut, etat, demandee_le, demandee_par, active_le) select u.id, "
                + p.contratDe("CDAP") + ", 'CDAP', 'T1', current_date, 'ACTIVE', now(), 'essai', now() from partenaires.utilisateur u where u.partenaire_id = " + p.id());
        suspendre(p);
        assertThat(Base.lire("select count(*) || ' ' || count(distinct e.le) from partenaires.habilitation_etape e join partenaires.habilitation h on h.id = e.habilitation_id"
                + " where h.contrat_id = ? and e.apres = 'SUSPENDUE' and e.niveau = 'CONVENTION'", p.contratDe("CDAP"))).containsExactly("5000 1");
        assertThat(Base.lire("select detail from journal.acte where objet = 'habilitation' and detail like ?", "%droits suspendus avec la convention n° " + p.convention()))
                .containsExactly("5\u202f000\u00a0droits suspendus avec la convention n° " + p.convention());
        lever(p);
        assertThat(Base.lire("select distinct etat from partenaires.habilitation where contrat_id = ?", p.contratDe("CDAP"))).containsExactly("ACTIVE");
    }
}
