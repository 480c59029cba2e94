package fr.passerelle.partenaires.service;

import static fr.passerelle.partenaires.service.PartenaireDEssai.etat;
import static fr.passerelle.partenaires.service.PartenaireDEssai.utilisateur;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.partenaires.habilitation.Habilitations;
import fr.passerelle.partenaires.habilitation.HabilitationService;
import fr.passerelle.partenaires.habilitation.entretien.EntretienDesDroits;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What time does to people and rights (R-PART-6, R-PART-14). */
@DansLeServeur
class EntretienDesDroitsIT {

    private static String etatDe(String compte) throws Exception {
        return Base.lire("select u.etat || ' ' || c.etat from partenaires.utilisateur u join comptes.compte c on c.identifiant = u.compte where u.compte = ?", compte).get(0);
    }

    private static void absente(String compte, int jours) throws Exception {
        Base.ecrire("update comptes.compte set derniere_connexion = now() - interval '" + jours + " days' where identifiant = '" + compte + "'");
    }

    @Test
    void R_PART_14_un_compte_dort_a_quatre_vingt_dix_jours_et_ferme_a_cent_quatre_vingts() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP", "AFAS");
        String recente = p.personne("recente");
        String longue = p.personne("longue");
        String tresLongue = p.personne("treslongue");
        absente(recente, 89);
        absente(longue, 91);
        absente(tresLongue, 181);
        long droit = p.droit(tresLongue, "CDAP");
        long echu = p.droit(recente, "CDAP");
        Base.ecrire("update partenaires.habilitation set fin = current_date - 1 where id = " + echu);
        long dernierJour = p.droit(recente, "AFAS");
        Base.ecrire("update partenaires.habilitation set fin = current_date where id = " + dernierJour);
        EntretienDesDroits entretien = Beans.trouver(EntretienDesDroits.class);
        DansUnActe.sansTransaction("admin", entretien::executer);
        assertThat(List.of(etatDe(recente), etatDe(longue), etatDe(tresLongue))).containsExactly("ACTIF ACTIF", "INACTIF SUSPENDU", "CLOTURE FERME");
        assertThat(List.of(etat(droit), etat(echu), etat(dernierJour))).containsExactly("RETIREE", "EXPIREE", "ACTIVE");
        EnTantQue.faire("habilitations", () -> Services.trouver(HabilitationService.class).reveiller(utilisateur(longue)));
        DansUnActe.sansTransaction("admin", entretien::executer);
        assertThat(etatDe(longue)).as("réveillé, il ne se rendort pas la nuit même").isEqualTo("ACTIF ACTIF");
    }

    @Test
    void R_PART_6_une_delegation_que_personne_ne_tient_revient_a_la_Caf_apres_trente_jours() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP");
        PartenaireDEssai tenue = PartenaireDEssai.delegue("CDAP");
        tenue.administrateur("lou", 1);
        String sortie = p.administrateur("sam", 1);
        for (PartenaireDEssai celui : List.of(p, tenue)) {
            Base.ecrire("update partenaires.convention set creee_le = now() - interval '1 year' where id = " + celui.convention());
        }
        for (int jours : new int[] {29, 31}) {
            Base.ecrire("update partenaires.administrateur set jusqu_a = now() - interval '" + jours + " days', fin_par = 'x' where utilisateur_id = " + utilisateur(sortie));
            DansUnActe.sansTransaction("admin", Beans.trouver(EntretienDesDroits.class)::executer);
            assertThat(Base.lire("select mode_gestion from partenaires.convention where id = ?", p.convention())).containsExactly(jours < 30 ? "DELEGUEE" : "CAF");
        }
        assertThat(Base.lire("select mode_gestion from partenaires.convention where id = ?", tenue.convention())).containsExactly("DELEGUEE");
    }

    @Test
    void une_utilisation_se_note_une_fois_par_jour_et_n_attend_personne() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP");
        String alix = p.personne("alix");
        long droit = p.droit(alix, "CDAP");
        Habilitations habilitations = Beans.trouver(Habilitations.class);
        String premiere = null;
        for (int i = 0; i < 2; i++) {
            DansUnActe.faire(alix, () -> habilitations.utiliser(alix, ServicePartenaire.CDAP));
            String lue = Base.lire("select derniere_utilisation from partenaires.habilitation where id = ?", droit).get(0);
            assertThat(lue).isNotNull();
            assertThat(premiere == null || lue.equals(premiere)).isTrue();
            premiere = lue;
        }
    }
}
