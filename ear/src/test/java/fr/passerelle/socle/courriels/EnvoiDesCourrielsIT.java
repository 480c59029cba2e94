package fr.passerelle.socle.courriels;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.taches.Execution;
import fr.passerelle.socle.taches.suivi.TravauxService;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** La boîte d'envoi face à un vrai serveur de courriel : en marche, arrêté, de mauvaise humeur, lent. */
@DansLeServeur
class EnvoiDesCourrielsIT {

    private static final String ENVOI = "courriels.envoi";

    private TravauxService travaux;
    private GreenMail serveur;
    private String adresse;

    @BeforeEach
    void viderLaBoite() throws Exception {
        travaux = Services.trouver(TravauxService.class);
        adresse = "essai-" + UUID.randomUUID() + "@exemple.example";
        envoyer();
        Base.ecrire("delete from courriels.envoi");
        serveur = new GreenMail(new ServerSetup(Integer.parseInt(System.getenv("PASSERELLE_SMTP_PORT")), "localhost", ServerSetup.PROTOCOL_SMTP));
    }

    @AfterEach
    void fermer() {
        serveur.stop();
    }

    @Test
    void un_courriel_depose_part_une_fois_et_une_seule_avec_ses_accents() throws Exception {
        serveur.start();
        deposer("Réponse à venir", "Déjà reçu : « l’été ».");
        assertThat(envoyer().resultat()).isEqualTo("1\u00a0courriel envoyé");
        assertThat(envoyer().resultat()).isEqualTo("Aucun courriel envoyé");
        MimeMessage recu = recus().get(0);
        assertThat(recus()).hasSize(1);
        assertThat(recu.getSubject()).isEqualTo("Réponse à venir");
        assertThat(GreenMailUtil.getBody(recu)).isNotEmpty();
        assertThat((String) recu.getContent()).contains("« l’été »");
        assertThat(recu.getRecipients(Message.RecipientType.TO)).extracting(Object::toString).containsExactly(adresse);
        assertThat(recu.getFrom()).hasSize(1);
        assertThat(etat()).isEqualTo("ENVOYE");
    }

    @Test
    void un_document_part_avec_son_courriel_et_n_est_pas_garde_apres() throws Exception {
        serveur.start();
        deposer("Une lettre", "Vous la trouverez jointe.");
        Base.ecrire("update courriels.envoi set jointe_nom = 'lettre à lire.pdf', jointe_type = 'application/pdf', jointe = decode('25504446', 'hex')");
        envoyer();
        MimeMultipart recu = (MimeMultipart) recus().get(0).getContent();
        assertThat((String) recu.getBodyPart(0).getContent()).contains("jointe");
        assertThat(MimeUtility.decodeText(recu.getBodyPart(1).getFileName())).isEqualTo("lettre à lire.pdf");
        assertThat(recu.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(recu.getBodyPart(1).getInputStream().readAllBytes()).asString(StandardCharsets.US_ASCII).isEqualTo("%PDF");
        assertThat(Base.lire("select jointe_nom || coalesce(encode(jointe, 'hex'), ' oublié') from courriels.envoi where adresse = ?", adresse)).containsExactly("lettre à lire.pdf oublié");
    }

    @Test
    void le_texte_qui_porte_un_secret_est_oublie_une_fois_parti() throws Exception {
        serveur.start();
        deposer("Choisir un nouveau mot de passe", "https://exemple.example/lien");
        Base.ecrire("update courriels.envoi set modele = 'MOT_DE_PASSE_OUBLIE'");
        envoyer();
        assertThat((String) recus().get(0).getContent()).contains("/lien");
        assertThat(Base.lire("select corps from courriels.envoi where adresse = ?", adresse)).containsExactly("");
    }

    @Test
    void le_serveur_arrete_une_heure_rien_n_est_perdu_ni_envoye_deux_fois() throws Exception {
        for (int i = 0; i < 3; i++) {
            deposer("Sujet " + i, "Texte");
        }
        for (int essai = 0; essai < 6; essai++) {
            assertThat(envoyer().resultat()).startsWith("Serveur de courriel injoignable").doesNotContain("@");
            avancer(Duration.ofMinutes(12));
        }
        assertThat(Base.lire("select distinct etat from courriels.envoi")).containsExactly("EN_ATTENTE");
        serveur.start();
        avancer(Duration.ofHours(1));
        assertThat(envoyer().resultat()).isEqualTo("3\u00a0courriels envoyés");
        avancer(Duration.ofHours(1));
        envoyer();
        assertThat(recus()).hasSize(3);
    }

    @Test
    void un_refus_du_serveur_attend_de_plus_en_plus_puis_on_renonce_et_cela_se_voit() throws Exception {
        serveur.start();
        quandUnMessageArrive((message, a) -> {
            throw new IllegalStateException("boîte pleine");
        });
        deposer("Sujet", "Texte");
        for (int essai = 1; essai <= 10; essai++) {
            assertThat(envoyer().resultat()).as("essai %d", essai).contains("1 refusé");
            assertThat(etat()).isEqualTo("EN_ATTENTE");
            assertThat(envoyer().resultat()).as("rien avant l'heure").isEqualTo("Aucun courriel envoyé");
            avancer(Duration.ofHours(25));
        }
        envoyer();
        assertThat(etat()).isEqualTo("ABANDONNE");
        assertThat(Base.lire("select erreur from courriels.envoi").get(0)).isNotBlank().doesNotContain(adresse);
        assertThat(Base.lire("select essais from courriels.envoi")).containsExactly("11");
    }

    @Test
    void une_adresse_mal_ecrite_ne_retient_pas_les_autres() throws Exception {
        serveur.start();
        Base.ecrire("insert into courriels.envoi (modele, adresse, sujet, corps, objet, depose_le, prochain_essai)"
                + " values ('ACCUSE', 'pas une adresse', 's', 'c', 'essai', now() - interval '1 hour', now() - interval '1 hour')");
        deposer("Sujet", "Texte");
        assertThat(envoyer().resultat()).isEqualTo("1\u00a0courriel envoyé, 1 refusé");
        assertThat(recus()).hasSize(1);
    }

    @Test
    void un_serveur_lent_et_deux_facteurs_a_la_fois_ne_font_pas_deux_envois() throws Exception {
        serveur.start();
        CountDownLatch arrive = new CountDownLatch(1);
        CountDownLatch repondre = new CountDownLatch(1);
        AtomicBoolean premier = new AtomicBoolean(true);
        quandUnMessageArrive((message, a) -> {
            if (premier.getAndSet(false)) {
                arrive.countDown();
                attendre(repondre);
            }
            return serveur.getUserManager().getUserByEmail(a.getEmail()) == null
                    ? serveur.getUserManager().createUser(a.getEmail(), a.getEmail(), a.getEmail()) : serveur.getUserManager().getUserByEmail(a.getEmail());
        });
        deposer("Lent", "Texte");
        ExecutorService autre = Executors.newSingleThreadExecutor();
        try {
            Future<Execution> enCours = autre.submit(EnvoiDesCourrielsIT.this::envoyer);
            attendre(arrive);
            assertThat(etat()).isEqualTo("EN_COURS");
            assertThat(Base.lire("select count(*) from courriels.envoi where etat = 'EN_ATTENTE'")).containsExactly("0");
            repondre.countDown();
            enCours.get();
        } finally {
            repondre.countDown();
            autre.shutdownNow();
        }
        envoyer();
        assertThat(etat()).isEqualTo("ENVOYE");
        assertThat(recus()).hasSize(1);
    }

    @Test
    void tue_pendant_l_envoi_un_courriel_devient_incertain_et_ne_repart_pas_seul() throws Exception {
        serveur.start();
        deposer("Sujet", "Texte");
        Base.ecrire("update courriels.envoi set etat = 'EN_COURS', essais = 1, prochain_essai = null, bail = now() + interval '1 minute'");
        envoyer();
        assertThat(etat()).as("celui qui l'envoie est peut-être vivant").isEqualTo("EN_COURS");
        Base.ecrire("update courriels.envoi set bail = now() - interval '1 second'");
        envoyer();
        assertThat(etat()).isEqualTo("INCERTAIN");
        avancer(Duration.ofDays(3));
        envoyer();
        assertThat(recus()).isEmpty();
    }

    private void quandUnMessageArrive(MessageDeliveryHandler traitement) {
        serveur.getUserManager().setMessageDeliveryHandler(traitement);
    }

    private static void attendre(CountDownLatch signal) {
        try {
            assertThat(signal.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<MimeMessage> recus() {
        return Arrays.asList(serveur.getReceivedMessages());
    }

    private void deposer(String sujet, String corps) throws Exception {
        Base.ecrire("insert into courriels.envoi (modele, adresse, sujet, corps, objet, depose_le, prochain_essai) values ('ACCUSE', '"
                + adresse + "', '" + sujet + "', '" + corps + "', 'essai', now(), now())");
    }

    private String etat() throws Exception {
        return Base.lire("select etat from courriels.envoi where adresse = ?", adresse).get(0);
    }

    /** Le temps passe : ce qui devait attendre a attendu d'autant. */
    private static void avancer(Duration temps) throws Exception {
        Base.ecrire("update courriels.envoi set prochain_essai = prochain_essai - interval '" + temps.toMinutes() + " minutes'");
    }

    /** Lance l'envoi ; si la minute l'a déjà lancé, attend qu'il soit libre. */
    private Execution envoyer() throws Exception {
        long limite = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            try {
                return EnTantQue.executer("admin", () -> travaux.lancer(ENVOI, "essai"));
            } catch (RegleRefusee dejaEnCours) {
                assertThat(System.nanoTime()).as("l'envoi en cours finit").isLessThan(limite);
                Thread.onSpinWait();
            }
        }
    }
}
