package fr.passerelle.partenaires.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.partenaires.Permissions;
import fr.passerelle.socle.capacites.Perimetre;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.ComptesService;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an account may do for its partner, at each request: rights live and die with what is above them (R-PART-3). */
@DansLeServeur
class DroitsDesPartenairesIT {

    private static Appelant moi(String compte) throws Exception {
        return EnTantQue.executer(compte, () -> Services.trouver(ComptesService.class).moi());
    }

    @Test
    void R_PART_3_un_droit_ne_vaut_que_si_lui_son_contrat_et_sa_convention_sont_actifs() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP", "AFAS");
        String alix = p.personne("alix");
        long droit = p.droit(alix, "CDAP");
        assertThat(moi(alix).perimetres()).containsExactly(new Perimetre(String.valueOf(p.id()), "CDAP", "T1", Set.of()));
        assertThat(moi(alix).permissions()).containsExactly(Permissions.PORTAIL_ENTRER);
        for (String sql : List.of("partenaires.contrat set etat = '%s', suspendu_le = now(), suspension_motif = 'AUTRE' where id = " + p.contratDe("CDAP"),
                "partenaires.convention set etat = '%s', suspendue_le = now(), suspension_motif = 'AUTRE' where id = " + p.convention(),
                "partenaires.habilitation set etat = '%s', suspendue_le = now(), suspendue_niveau = 'CAF' where id = " + droit)) {
            Base.ecrire("update " + sql.formatted("SUSPENDUE"));
            assertThat(moi(alix).perimetres()).as(sql).isEmpty();
            Base.ecrire("update " + sql.formatted("ACTIVE"));
            assertThat(moi(alix).perimetres()).as(sql).hasSize(1);
        }
        for (String jours : List.of("debut = current_date + 1, fin = null", "debut = current_date - 9, fin = current_date - 1")) {
            Base.ecrire("update partenaires.habilitation set " + jours + " where id = " + droit);
            assertThat(moi(alix).perimetres()).as(jours).isEmpty();
        }
    }

    @Test
    void le_signataire_signe_l_administrateur_administre_et_qui_est_parti_n_entre_plus() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP");
        String lou = p.administrateur("lou", 1);
        assertThat(moi(lou).permissions()).containsExactlyInAnyOrder(Permissions.PORTAIL_ENTRER, Permissions.PORTAIL_ADMINISTRER);
        Base.ecrire("update partenaires.utilisateur set signataire = true where compte = '" + lou + "'");
        assertThat(moi(lou).permissions()).contains(Permissions.PORTAIL_SIGNER);
        Base.ecrire("update partenaires.utilisateur set etat = 'CLOTURE' where compte = '" + lou + "'");
        assertThat(moi(lou).permissions()).isEmpty();
    }
}
