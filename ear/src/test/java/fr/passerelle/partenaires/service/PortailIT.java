package fr.passerelle.partenaires.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.portail.Acces;
import fr.passerelle.partenaires.portail.ConventionLue;
import fr.passerelle.partenaires.portail.Fermeture.Raison;
import fr.passerelle.partenaires.portail.MesContratsService;
import fr.passerelle.partenaires.portail.MesDocumentsService;
import fr.passerelle.partenaires.portail.MesSuspensionsService;
import fr.passerelle.partenaires.portail.Portail;
import fr.passerelle.partenaires.portail.PortailService;
import fr.passerelle.partenaires.portail.Tuile;
import fr.passerelle.socle.comptes.AccesRefuse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mon Compte Partenaire : à chacun ses services, et devant chaque porte fermée les mots qu'il faut. */
@DansLeServeur
class PortailIT {

    private PortailService service;
    private String nom;

    @BeforeEach
    void faireUnPartenaire() throws Exception {
        service = Services.trouver(PortailService.class);
        nom = MembresPrets.faire();
    }

    @Test
    void chacun_voit_ses_services_ouverts_et_pourquoi_les_autres_sont_fermes() throws Exception {
        Portail alix = portail("a");
        assertThat(alix.ouvertes()).singleElement().satisfies(t -> {
            assertThat(t.service()).isEqualTo(ServicePartenaire.CDAP);
            assertThat(t.profils()).containsExactly("T2");
        });
        assertThat(alix.fermees()).singleElement().satisfies(t -> assertThat(t.fermee().code()).isEqualTo(Raison.A_SIGNER));
        assertThat(alix.autres()).hasSize(8).allSatisfy(t -> assertThat(t.fermee().code()).isEqualTo(Raison.SANS_CONTRAT));

        Portail bilal = portail("b");
        assertThat(bilal.ouvertes()).isEmpty();
        assertThat(bilal.fermees()).extracting(Tuile::service).containsExactly(ServicePartenaire.CDAP, ServicePartenaire.AFAS);
        assertThat(bilal.fermees().get(0).fermee().queFaire()).contains("Signe Essai");
        assertThat(portail("s").fermees().get(1).fermee().lien()).as("la signataire va signer").isEqualTo("/partenaires/signer");
        assertThat(portail("s").rappels()).anyMatch(r -> r.lien().equals("/partenaires/signer"));
        assertThat(bilal.rappels()).isEmpty();
    }

    @Test
    void une_suspension_mene_a_sa_reponse_qui_agit_pour_l_organisme_et_lui_seul() throws Exception {
        MembresPrets.suspendre(nom);
        Portail signe = portail("s");
        assertThat(signe.rappels()).anySatisfy(r -> assertThat(r.lien()).isEqualTo("/partenaires/suspensions"));
        assertThat(signe.fermees()).first().satisfies(t -> assertThat(t.fermee().lien()).isEqualTo("/partenaires/suspensions"));
        MesSuspensionsService suspensions = Services.trouver(MesSuspensionsService.class);
        assertThat(EnTantQue.executer(nom + "s", suspensions::lire)).singleElement().satisfies(s -> assertThat(s.quoi()).isEqualTo("Convention ESSAI-" + nom));
        assertThat(portail("b").rappels()).isEmpty();
        EnTantQue.faire(nom + "b", () -> assertThatThrownBy(suspensions::lire).isInstanceOf(AccesRefuse.class));
    }

    @Test
    void au_clic_le_droit_se_regarde_de_nouveau_et_son_usage_se_note() throws Exception {
        assertThat(ouvrir("a").estOuvert()).isTrue();
        assertThat(Base.lire("""
                select (derniere_utilisation is not null)::text from partenaires.habilitation h join partenaires.utilisateur u on u.id = h.utilisateur_id
                where u.compte = ?""", nom + "a")).containsExactly("true");
        MembresPrets.suspendre(nom);
        Acces refuse = ouvrir("a");
        assertThat(refuse.estOuvert()).isFalse();
        assertThat(refuse.tuile().fermee().code()).isEqualTo(Raison.SUSPENDU_POUR_TOUS);
        assertThat(Base.lire("select detail from journal.acte where qui = ? order by id", nom + "a"))
                .containsExactly("CDAP ouvert", "CDAP refusé\u202f: suspendu pour tout l’organisme");
    }

    @Test
    void on_ne_lit_que_les_contrats_de_son_organisme() throws Exception {
        List<ConventionLue> lues = EnTantQue.executer(nom + "b", () -> Services.trouver(MesContratsService.class).lire());
        assertThat(lues).singleElement().satisfies(c -> {
            assertThat(c.convention().reference()).isEqualTo("ESSAI-" + nom);
            assertThat(c.echeances()).isNotBlank();
            assertThat(c.contrats()).hasSize(2);
        });
    }

    @Test
    void sans_papier_il_n_y_a_pas_de_document() throws Exception {
        assertThat(EnTantQue.executer(nom + "b", () -> Services.trouver(MesDocumentsService.class).lire())).isEmpty();
    }

    @Test
    void un_agent_n_a_rien_au_portail_ni_qui_a_quitte_le_partenaire() throws Exception {
        EnTantQue.faire("accueil", () -> assertThatThrownBy(service::portail).isInstanceOf(AccesRefuse.class));
        Base.ecrire("update partenaires.utilisateur set etat = 'CLOTURE' where compte = '" + nom + "a'");
        EnTantQue.faire(nom + "a", () -> assertThatThrownBy(() -> service.ouvrir(ServicePartenaire.CDAP)).isInstanceOf(AccesRefuse.class));
    }

    private Portail portail(String lettre) throws Exception {
        return EnTantQue.executer(nom + lettre, service::portail);
    }

    private Acces ouvrir(String lettre) throws Exception {
        return EnTantQue.executer(nom + lettre, () -> service.ouvrir(ServicePartenaire.CDAP));
    }
}
