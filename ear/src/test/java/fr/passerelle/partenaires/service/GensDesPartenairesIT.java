package fr.passerelle.partenaires.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.partenaires.messages.MessagesService;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.courriels.CourrielEnvoye;
import fr.passerelle.socle.messages.Ecrit;
import fr.passerelle.socle.personne.Choix;
import fr.passerelle.socle.personne.DonneesDetenues;
import fr.passerelle.socle.personne.DroitsService;
import fr.passerelle.socle.personne.PersonneCherchee;
import fr.passerelle.socle.personne.Trouvaille;
import fr.passerelle.socle.personne.Trouves;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Quelqu'un d'un partenaire demande ce que l'on détient sur lui : son compte, ses droits, ses messages, les demandes qui le nomment. */
@DansLeServeur
class GensDesPartenairesIT {

    @Test
    void qui_a_administre_et_eu_des_droits_l_apprend_et_rien_de_ceux_d_un_collegue() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP", "AFAS");
        String elle = p.administrateur("quidroit", 1);
        String collegue = p.personne("quicollegue");
        long droit = p.droit(elle, "CDAP");
        p.droit(collegue, "AFAS");
        Base.ecrire("update partenaires.habilitation set suspension_texte = 'Doute sur un partage' where id = " + droit);
        Base.ecrire("insert into partenaires.habilitation_question (habilitation_id, posee_le, posee_par, question, repondre_avant) values (" + droit
                + ", now(), 'essai', 'Sert-il encore ?', current_date + 10)");
        String dit = reunir(elle + "@exemple.fr", "utilisateur");
        assertThat(dit).contains("Utilisateur de Association " + p.marque(), "quidroit", elle, "Administration des comptes", "CDAP", "profil T1", "Active",
                "Doute sur un partage", "Sert-il encore ?").doesNotContain("Afas").doesNotContain("quicollegue").doesNotContain("essai,");
        assertThat(trouver("Quidroit Alix", "utilisateur")).extracting(Trouvaille::reference).contains(reference(elle));
        assertThat(Base.lire("select count(*) from journal.acte where acte = 'EXPORT' and objet = 'utilisateur' and reference = ?", reference(elle))).containsExactly("1");
    }

    private static String reference(String compte) throws Exception {
        return String.format("PERS-%05d", PartenaireDEssai.utilisateur(compte));
    }

    @Test
    void qui_a_ecrit_a_la_caf_relit_l_echange_et_qui_n_y_est_pas_n_y_trouve_rien() throws Exception {
        String nom = MembresPrets.faire();
        MessagesService messages = Services.trouver(MessagesService.class);
        long echange = EnTantQue.executer(nom + "a", () -> messages.ecrireALaCaf("Un accès", new Ecrit("Je n’entre plus.", List.of())));
        EnTantQue.faire("secretariat", () -> messages.repondre(echange, new Ecrit("C’est rétabli.", List.of())));
        EnTantQue.faire(nom + "s", () -> messages.lire(echange));
        assertThat(reunir(nom + "a@demo.example", "échange")).contains("Un accès", "Vous", "Je n’entre plus.", "La Caf", "C’est rétabli.");
        assertThat(reunir(nom + "s@demo.example", "échange")).as("qui l’a lu").contains("Quelqu’un de votre organisme", "Je n’entre plus.");
        assertThat(trouver(nom + "b@demo.example", "échange")).isEmpty();
    }

    @Test
    void qui_est_nomme_dans_une_demande_apprend_comme_quoi_et_pour_quels_services() throws Exception {
        DemandeDEssai demande = DemandeDEssai.envoyee();
        assertThat(reunir(demande.courriel("alix"), "demande d’accès")).contains("Administrateur des comptes", "Alix", "Direction", "Association " + demande.siret())
                .doesNotContain("Signataire");
        assertThat(trouver(demande.courriel("signe"), "demande d’accès")).extracting(Trouvaille::reference).as("elle signe, et administrera")
                .contains(demande.reference() + "/S", demande.reference() + "/A2");
        String usager = Base.lire("select cast(contenu as json) -> 'utilisateurs' -> 0 ->> 'courriel' from partenaires.demande where id = ?",
                Long.parseLong(demande.reference().substring(4))).get(0);
        assertThat(reunir(usager, "demande d’accès")).contains("Utilisateur", "CDAP", "Afas");
    }

    @Test
    void un_mot_vide_ne_trouve_personne_et_seul_qui_repond_aux_personnes_cherche() throws Exception {
        DroitsService droits = Services.trouver(DroitsService.class);
        PersonneCherchee parNumero = new PersonneCherchee("123", null, "courrier du 4 mai");
        assertThat(EnTantQue.executer("dpo", () -> droits.chercher(parNumero)).stream()
                .filter(t -> List.of("utilisateur", "échange", "demande d’accès").contains(t.mots().objet()))).hasSize(3).allMatch(t -> t.lignes().isEmpty());
        assertThatThrownBy(() -> EnTantQue.faire("secretariat", () -> droits.chercher(parNumero))).isInstanceOf(AccesRefuse.class);
    }

    @Test
    void les_courriels_remis_sont_ceux_qu_elle_a_recus_et_non_ceux_que_d_autres_ont_recus_sur_elle() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP", "AFAS");
        String elle = p.administrateur("quirecoit", 1);
        String collegue = p.personne("quisigne");
        String numero = Base.lire("select id from partenaires.utilisateur where compte = ?", elle).get(0);
        for (String qui : List.of(elle, collegue)) {
            Base.ecrire("""
                    insert into courriels.envoi (modele, adresse, sujet, corps, objet, reference, depose_le, prochain_essai)
                    values ('QUESTION_SUR_UN_DROIT', '%s@exemple.fr', 'Une question', 'Bonjour', 'utilisateur', '%s', now(), now())""".formatted(qui, numero));
        }
        Base.ecrire("""
                insert into courriels.envoi (modele, adresse, sujet, corps, objet, reference, depose_le, prochain_essai)
                values ('D_UNE_AUTRE_PIECE', '%s@exemple.fr', 'Une réponse', 'Bonjour', 'orientation', 'ORI-1', now(), now())""".formatted(elle));
        List<Choix> sien = trouver(elle + "@exemple.fr", "utilisateur").stream().map(t -> new Choix("utilisateur", t.reference())).toList();
        assertThat(EnTantQue.executer("dpo", () -> Services.trouver(DroitsService.class).reunir(cherchee(elle + "@exemple.fr"), sien)).courriels())
                .extracting(CourrielEnvoye::texte, CourrielEnvoye::adresse).contains(tuple("QUESTION_SUR_UN_DROIT", elle + "@exemple.fr"),
                        tuple("D_UNE_AUTRE_PIECE", elle + "@exemple.fr"))
                .doesNotContain(tuple("QUESTION_SUR_UN_DROIT", collegue + "@exemple.fr"));
    }

    private static List<Trouvaille> trouver(String nom, String objet) throws Exception {
        return EnTantQue.executer("dpo", () -> Services.trouver(DroitsService.class).chercher(cherchee(nom))).stream()
                .filter(t -> t.mots().objet().equals(objet)).map(Trouves::lignes).findFirst().orElseThrow();
    }

    /** Tout ce qui lui est dit de ce genre. */
    private static String reunir(String nom, String objet) throws Exception {
        List<Choix> siens = trouver(nom, objet).stream().map(t -> new Choix(objet, t.reference())).toList();
        assertThat(siens).as(objet).isNotEmpty();
        DonneesDetenues tout = EnTantQue.executer("dpo", () -> Services.trouver(DroitsService.class).reunir(cherchee(nom), siens));
        return tout.parties().toString();
    }

    private static PersonneCherchee cherchee(String nom) {
        return new PersonneCherchee(null, nom, "courrier du 4 mai");
    }
}
