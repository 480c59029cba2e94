package fr.passerelle.mediation.expedition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.Demandes;
import fr.passerelle.mediation.acte.ChoixDEnvoi;
import fr.passerelle.mediation.acte.ExamenRecevabilite;
import fr.passerelle.mediation.acte.ReponseDonnee;
import fr.passerelle.mediation.dossier.DossierSaisine.LettreVue;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.NatureLettre;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.documents.DocumentFige;
import fr.passerelle.socle.documents.envoi.Voie;
import fr.passerelle.socle.listes.ListesService;
import fr.passerelle.socle.taches.suivi.TravauxService;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Une lettre faite, prête, partie une fois par la bonne voie, parfois revenue. */
@DansLeServeur
class LettresExpedieesIT {

    private static final LocalDate AUJOURDHUI = LocalDate.now();
    private static final String ADRESSE = "Bâtiment B\n12 bis, rue des Écoles\n52000 CHAUMONT";

    private SaisineService saisines;
    private EnvoiService envois;

    @BeforeEach
    void trouverLesServices() {
        saisines = Services.trouver(SaisineService.class);
        envois = Services.trouver(EnvoiService.class);
    }

    @Test
    void par_courrier_l_enveloppe_porte_toute_l_adresse_et_la_lettre_se_marque_remise_a_la_poste() throws Exception {
        String reference = instruite();
        assertThatThrownBy(() -> repondre(reference, ModeReponse.COURRIER)).isInstanceOf(RegleRefusee.class).hasMessageContaining("demande l’adresse postale");
        ecrirePar(reference, new ChoixDEnvoi(0, Voie.COURRIER, ADRESSE, null, false));
        repondre(reference, ModeReponse.COURRIER);

        LettreVue lettre = lettre(reference, NatureLettre.REPONSE);
        assertThat(lettre.envoi().enClair()).isEqualTo("à remettre à la poste");
        DocumentFige[] imprimee = new DocumentFige[1];
        EnTantQue.executer("mediateur", () -> envois.imprimer(List.of(lettre.id()), l -> {
            imprimee[0] = l;
            return new byte[] {1};
        }));
        assertThat(imprimee[0].destinataire()).isEqualTo("Jeanne Exemple\n" + ADRESSE);
        assertThat(imprimee[0].enTete().expediteur()).contains("Médiation administrative", "1 place de l’Exemple", "52000 CHAUMONT", "Tél.\u00a003 00 00 00 00",
                "contact@caf-demo.example");
        assertThat(imprimee[0].enTete().signature()).contains("Camille Démo-Médiation", "Le médiateur administratif");
        assertThat(imprimee[0].enTete().reperes()).contains("Référence à rappeler\u202f: " + reference, "Dossier suivi par\u202f: Camille Démo-Médiation");
        assertThat(Base.lire("select corps from courriels.envoi where reference = ? and modele = 'REPONSE'", reference).get(0)).contains("par courrier, à votre adresse postale");

        assertThatThrownBy(() -> EnTantQue.faire("assistant", () -> envois.remettre(lettre.id(), AUJOURDHUI.plusDays(1)))).isInstanceOf(RegleRefusee.class);
        EnTantQue.faire("assistant", () -> envois.remettre(lettre.id(), AUJOURDHUI));
        assertThat(lettre(reference, NatureLettre.REPONSE).envoi().enClair()).startsWith("remise à la poste le ");
        assertThatThrownBy(() -> EnTantQue.faire("assistant", () -> envois.remettre(lettre.id(), AUJOURDHUI))).hasMessageContaining("déjà partie");
        assertThat(Base.lire("select texte from mediation.evenement e join mediation.saisine s on s.id = e.saisine_id where s.reference = ? and acte = 'ENVOI' order by e.id desc",
                reference).get(0)).contains("remise à la poste");

        EnTantQue.faire("assistant", () -> envois.noterLeRetour(lettre.id(), AUJOURDHUI, "Destinataire inconnu"));
        assertThat(lettre(reference, NatureLettre.REPONSE).envoi().enClair()).contains("revenue le", "destinataire inconnu");
        assertThat(Base.lire("select adresse from courriels.envoi where reference = ? and modele = 'LETTRE_REVENUE'", reference)).hasSize(1);
    }

    @Test
    void par_courriel_la_lettre_arrive_jointe_une_seule_fois_et_aucun_courriel_ne_l_annonce() throws Exception {
        String reference = instruite();
        String adresse = "jeanne-" + reference.toLowerCase() + "@demo.example";
        ecrirePar(reference, new ChoixDEnvoi(0, Voie.COURRIEL, null, adresse, true));
        repondre(reference, ModeReponse.COURRIEL);
        GreenMail serveur = new GreenMail(new ServerSetup(Integer.parseInt(System.getenv("PASSERELLE_SMTP_PORT")), "localhost", ServerSetup.PROTOCOL_SMTP));
        serveur.start();
        try {
            assertThat(EnTantQue.executer("mediateur", () -> envois.envoyerLesConfirmees(reference, l -> pdf(l)))).isEqualTo(1);
            assertThat(EnTantQue.executer("mediateur", () -> envois.envoyerLesConfirmees(reference, l -> pdf(l)))).as("une fois").isZero();
            LettreVue lettre = lettre(reference, NatureLettre.REPONSE);
            assertThatThrownBy(() -> EnTantQue.faire("mediateur", () -> envois.envoyer(lettre.id(), true, l -> pdf(l)))).hasMessageContaining("déjà partie");
            partir(reference);
            List<MimeMessage> recus = Arrays.stream(serveur.getReceivedMessages()).filter(m -> a(m).contains(adresse)).toList();
            assertThat(recus).hasSize(1);
            assertThat(recus.get(0).getSubject()).isEqualTo("Une lettre du médiateur");
            MimeMultipart contenu = (MimeMultipart) recus.get(0).getContent();
            assertThat((String) contenu.getBodyPart(0).getContent()).contains(reference).doesNotContain("Jeanne", "RSA");
            assertThat(contenu.getBodyPart(1).getContentType()).startsWith("application/pdf");
            assertThat(new String(contenu.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("%PDF Jeanne Exemple");
            assertThat(lettre(reference, NatureLettre.REPONSE).envoi().enClair()).startsWith("envoyée par courriel le ");
        } finally {
            serveur.stop();
        }
    }

    @Test
    void sans_adresse_confirmee_rien_ne_part_par_courriel() throws Exception {
        String reference = instruite();
        repondre(reference, ModeReponse.COURRIEL);
        LettreVue lettre = lettre(reference, NatureLettre.REPONSE);
        assertThat(lettre.envoi().enClair()).isEqualTo("à envoyer par courriel, adresse à confirmer");
        assertThat(EnTantQue.executer("mediateur", () -> envois.envoyerLesConfirmees(reference, l -> pdf(l)))).isZero();
        assertThatThrownBy(() -> EnTantQue.faire("mediateur", () -> envois.envoyer(lettre.id(), false, l -> pdf(l)))).isInstanceOf(RegleRefusee.class)
                .hasMessageContaining("jeanne@demo.example");
        EnTantQue.faire("mediateur", () -> envois.envoyer(lettre.id(), true, l -> pdf(l)));
        assertThat(Base.lire("select count(*) from courriels.envoi where reference = ? and modele = 'LETTRE'", reference)).containsExactly("1");
    }

    @Test
    void la_recommandation_est_une_lettre_a_part_au_service_qui_agira() throws Exception {
        String reference = instruite();
        repondre(reference, ModeReponse.COURRIEL);
        LettreVue lettre = lettre(reference, NatureLettre.RECOMMANDATION_SERVICE);
        assertThat(lettre.intitule()).isEqualTo("Recommandation aux services, à Prestations");
        assertThat(lettre.objet()).isEqualTo("Recommandation du médiateur, saisine " + reference);
        assertThat(lettre.corps()).contains("Jeanne Exemple, dossier n°\u00a07654321", "décision révisée", "rappel à verser\u202f: 318,20\u00a0€", "Verser le rappel", "À faire avant".toLowerCase())
                .doesNotContain("Ma réponse.");
        assertThat(lettre.envoi().voie()).isEqualTo(Voie.INTERNE);
        assertThat(lettre(reference, NatureLettre.REPONSE).corps()).contains("Ma réponse.").doesNotContain("7654321");
    }

    @Test
    void la_liste_ne_montre_que_les_lettres_des_saisines_qu_on_peut_voir_et_ce_qui_est_a_expedier() throws Exception {
        String reference = instruite();
        assertThat(lettres("mediateur", "etat=A_EXPEDIER&saisine=" + reference)).extracting(LettreEnRoute::nature).containsExactly(NatureLettre.RECEVABILITE);
        assertThat(lettres("suppleant", "saisine=" + reference)).isEmpty();
        long lettre = lettre(reference, NatureLettre.RECEVABILITE).id();
        assertThatThrownBy(() -> EnTantQue.faire("suppleant", () -> envois.remettre(lettre, AUJOURDHUI))).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> remettre(lettre, AUJOURDHUI)).isInstanceOfSatisfying(RegleRefusee.class, refus -> assertThat(refus.toutes())
                .extracting(Throwable::getMessage).satisfiesExactly(m -> assertThat(m).contains("part par courriel"), m -> assertThat(m).contains("n’existe pas")));
        EnTantQue.faire("assistant", () -> envois.changerDeVoie(lettre, Voie.MAIN_PROPRE));
        assertThatThrownBy(() -> remettre(lettre, AUJOURDHUI.plusDays(1))).isInstanceOfSatisfying(RegleRefusee.class, refus -> assertThat(refus.champ()).isEqualTo("remise"));
        ExpeditionService.Bilan bilan = remettre(lettre, AUJOURDHUI);
        assertThat(bilan.faites()).isEqualTo(1);
        assertThat(bilan.refus()).containsOnlyKeys(999_999_999L);
        assertThat(lettres("mediateur", "etat=A_EXPEDIER&saisine=" + reference)).isEmpty();
    }

    @Test
    void une_lettre_revenue_repart_une_fois_a_l_adresse_corrigee_a_cote_de_celle_qui_est_revenue() throws Exception {
        String reference = instruite();
        ecrirePar(reference, new ChoixDEnvoi(0, Voie.COURRIER, ADRESSE, null, false));
        repondre(reference, ModeReponse.COURRIER);
        LettreVue lettre = lettre(reference, NatureLettre.REPONSE);
        ChoixDEnvoi corrige = new ChoixDEnvoi(0, Voie.COURRIER, "3 rue Neuve\n52000 CHAUMONT", null, false);
        assertThatThrownBy(() -> EnTantQue.faire("assistant", () -> envois.renvoyer(lettre.id(), corrige, false))).hasMessageContaining("n’est pas revenue");
        EnTantQue.faire("assistant", () -> envois.remettre(lettre.id(), AUJOURDHUI));
        EnTantQue.faire("assistant", () -> envois.noterLeRetour(lettre.id(), AUJOURDHUI, "Destinataire inconnu"));

        ChoixDEnvoi pareil = new ChoixDEnvoi(0, Voie.COURRIER, ADRESSE, null, false);
        assertThatThrownBy(() -> EnTantQue.faire("assistant", () -> envois.renvoyer(lettre.id(), pareil, false))).isInstanceOf(RegleRefusee.class)
                .hasMessageContaining("revenue de cette adresse");
        assertThatThrownBy(() -> EnTantQue.faire("suppleant", () -> envois.renvoyer(lettre.id(), corrige, false))).isInstanceOf(Introuvable.class);
        long nouvelle = EnTantQue.executer("assistant", () -> envois.renvoyer(lettre.id(), corrige, false));
        assertThatThrownBy(() -> EnTantQue.faire("assistant", () -> envois.renvoyer(lettre.id(), corrige, false))).hasMessageContaining("déjà été envoyée de nouveau");

        LettreEnRoute partante = EnTantQue.executer("mediateur", () -> envois.lettre(nouvelle));
        assertThat(partante.envoi().enClair()).isEqualTo("à remettre à la poste");
        assertThat(partante.adresse()).isEqualTo("3 rue Neuve, 52000 CHAUMONT");
        assertThat(partante.avant()).isEqualTo(lettre.id());
        DocumentFige[] imprimee = new DocumentFige[1];
        EnTantQue.executer("mediateur", () -> envois.imprimer(List.of(nouvelle), l -> {
            imprimee[0] = l;
            return new byte[] {1};
        }));
        assertThat(imprimee[0].destinataire()).isEqualTo("Jeanne Exemple\n3 rue Neuve\n52000 CHAUMONT");
        assertThat(imprimee[0].corps()).isEqualTo(lettre.corps());
        assertThat(imprimee[0].enTete().reperes()).anySatisfy(r -> assertThat(r).startsWith("Lettre du ").contains(", envoyée de nouveau le "));
        LettreEnRoute premiere = EnTantQue.executer("mediateur", () -> envois.lettre(lettre.id()));
        assertThat(premiere.envoi().enClair()).startsWith("revenue le ").endsWith("\u202f; envoyée de nouveau");
        assertThat(premiere.suite()).isEqualTo(nouvelle);
        assertThat(lettres("mediateur", "asuivre=oui&saisine=" + reference)).extracting(LettreEnRoute::id).contains(nouvelle).doesNotContain(lettre.id());
        assertThat(EnTantQue.executer("mediateur", () -> saisines.correspondants(reference)).get(0).a().adresse()).as("les prochaines lettres y vont aussi")
                .containsExactly("3 rue Neuve", "52000 CHAUMONT");
    }

    @Test
    void une_lettre_postee_et_revenue_repart_par_courriel() throws Exception {
        String reference = instruite();
        ecrirePar(reference, new ChoixDEnvoi(0, Voie.COURRIER, ADRESSE, null, false));
        repondre(reference, ModeReponse.COURRIER);
        LettreVue lettre = lettre(reference, NatureLettre.REPONSE);
        EnTantQue.faire("assistant", () -> envois.remettre(lettre.id(), AUJOURDHUI));
        EnTantQue.faire("assistant", () -> envois.noterLeRetour(lettre.id(), AUJOURDHUI, "Pli non réclamé"));
        long nouvelle = EnTantQue.executer("assistant", () -> envois.renvoyer(lettre.id(), new ChoixDEnvoi(0, Voie.COURRIEL, null, "jeanne.neuve@demo.example", true), false));
        EnTantQue.faire("assistant", () -> envois.envoyer(nouvelle, false, l -> pdf(l)));
        assertThat(Base.lire("select adresse from courriels.envoi where reference = ? and modele = 'LETTRE'", reference)).containsExactly("jeanne.neuve@demo.example");
    }

    @Test
    void une_lettre_qui_attend_se_rappelle_une_fois_a_ceux_qui_peuvent_l_envoyer() throws Exception {
        String reference = instruite();
        ecrirePar(reference, new ChoixDEnvoi(0, Voie.COURRIER, ADRESSE, null, false));
        repondre(reference, ModeReponse.COURRIER);
        LettreVue lettre = lettre(reference, NatureLettre.REPONSE);
        String envoi = " where document_id = (select document_id from mediation.lettre where id = " + lettre.id() + ")";
        rappeler();
        assertThat(Base.lire("select rappelee_le from documents.envoi" + envoi)).as("faite aujourd’hui").containsOnlyNulls();
        EnTantQue.faire("assistant", () -> envois.remettre(lettre.id(), AUJOURDHUI));
        EnTantQue.faire("assistant", () -> envois.noterLeRetour(lettre.id(), AUJOURDHUI, "Destinataire inconnu"));
        Base.ecrire("update documents.envoi set expediee_le = expediee_le - 10, revenue_le = revenue_le - 6" + envoi);
        long avant = rappels();
        rappeler();
        assertThat(rappels()).isGreaterThan(avant);
        assertThat(Base.lire("select rappelee_le from documents.envoi" + envoi).get(0)).isEqualTo(AUJOURDHUI.toString());
        assertThat(Base.lire("select compte from notifications.notification where lien = '/mediation/lettres?asuivre=oui' and lue_le is null"))
                .contains("assistant", "mediateur").doesNotContain("service", "direction");
        long apres = rappels();
        rappeler();
        assertThat(rappels()).as("une fois chacune").isEqualTo(apres);
    }

    /** The job is done, whoever else has just begun it. */
    private static void rappeler() throws Exception {
        long limite = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            try {
                EnTantQue.executer("admin", () -> Services.trouver(TravauxService.class).lancer("mediation.lettres", "essai"));
                return;
            } catch (RegleRefusee dejaEnCours) {
                assertThat(System.nanoTime()).as("le rappel en cours finit").isLessThan(limite);
                Thread.onSpinWait();
            }
        }
    }

    private static long rappels() throws Exception {
        return Base.lire("select 1 from courriels.envoi where modele = 'LETTRES_EN_ATTENTE'").size();
    }

    private static ExpeditionService.Bilan remettre(long lettre, LocalDate jour) throws Exception {
        return EnTantQue.executer("assistant", () -> Services.trouver(ExpeditionService.class).remettre(List.of(lettre, 999_999_999L), jour));
    }

    /** What the outbox holds about that case is gone, whoever sends it. */
    private static void partir(String reference) throws Exception {
        long limite = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!Base.lire("select 1 from courriels.envoi where reference = ? and etat <> 'ENVOYE'", reference).isEmpty()) {
            assertThat(System.nanoTime()).as("l'envoi en cours finit").isLessThan(limite);
            try {
                EnTantQue.executer("admin", () -> Services.trouver(TravauxService.class).lancer("courriels.envoi", "essai"));
            } catch (RegleRefusee dejaEnCours) {
                Thread.onSpinWait();
            }
        }
    }

    private static byte[] pdf(DocumentFige lettre) {
        return ("%PDF " + DocumentFige.nom(lettre.destinataire())).getBytes(StandardCharsets.UTF_8);
    }

    private static String a(MimeMessage message) {
        try {
            return Arrays.toString(message.getAllRecipients());
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<LettreEnRoute> lettres(String qui, String requete) throws Exception {
        return EnTantQue.executer(qui, () -> Services.trouver(ListesService.class).lire("mediation/lettres", Parametres.lire(requete)).tranche().lignes().stream()
                .map(LettreEnRoute.class::cast).toList());
    }

    private static LettreVue lettre(String reference, NatureLettre nature) throws Exception {
        return EnTantQue.executer("mediateur", () -> Services.trouver(DossierService.class).dossier(reference)).lettres().stream()
                .filter(l -> l.nature() == nature).findFirst().orElseThrow();
    }

    private String instruite() throws Exception {
        String reference = EnTantQue.executer("mediateur", () -> saisines.enregistrer(Demandes.simple(List.of())));
        EnTantQue.faire("mediateur", () -> saisines.declarerRecevable(reference, version(reference), new ExamenRecevabilite(true, true, true, true), AUJOURDHUI));
        return reference;
    }

    private void ecrirePar(String reference, ChoixDEnvoi choix) throws Exception {
        EnTantQue.faire("assistant", () -> saisines.ecrirePar(reference, version(reference), choix));
    }

    private void repondre(String reference, ModeReponse mode) throws Exception {
        EnTantQue.faire("mediateur", () -> saisines.repondre(reference, version(reference), new ReponseDonnee(AUJOURDHUI, PositionCaf.REVISEE_TOTALE, mode,
                OrigineDysfonctionnement.ERREUR_TRAITEMENT, "Ma réponse.", null, null, new BigDecimal("318.20"), null, null, null, List.of("Verser le rappel"), AUJOURDHUI,
                AUJOURDHUI.plusDays(10), null, null)));
    }

    private static int version(String reference) throws Exception {
        return Integer.parseInt(Base.lire("select version from mediation.saisine where reference = ?", reference).get(0));
    }
}
