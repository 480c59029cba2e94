package fr.passerelle.socle.courriels;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.commun.valeurs.Courriel;
import jakarta.activation.DataHandler;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;

/** Hands mails to the institution's mail server, by the mail session of the application server. */
@ApplicationScoped
class Facteur {

    private static final String PATIENCE = "10000";
    /** A busy mail server may take its time to accept what it has received; to hang up sooner leaves it unsure. */
    private static final String PATIENCE_REPONSE = "60000";

    @Resource(lookup = "java:jboss/mail/Passerelle")
    private Session boite;
    @Inject
    private Clock horloge;
    @Inject
    private Reglages reglages;

    /** Whether a mail server is set at all. */
    boolean estRegle() {
        return reglages.siDefini(ReglagesCourriels.HOTE).isPresent();
    }

    /** A connection to the mail server. */
    Tournee partir() throws MessagingException {
        Properties proprietes = new Properties();
        proprietes.putAll(boite.getProperties());
        proprietes.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        proprietes.setProperty("mail.smtp.timeout", PATIENCE_REPONSE);
        proprietes.setProperty("mail.smtp.writetimeout", PATIENCE_REPONSE);
        Session session = Session.getInstance(proprietes);
        Transport transport = session.getTransport("smtp");
        transport.connect(reglages.siDefini(ReglagesCourriels.UTILISATEUR).orElse(null),
                reglages.siDefini(ReglagesCourriels.MOT_DE_PASSE).orElse(null));
        return new Tournee(session, transport);
    }

    /** One connection, for as many mails as there are. */
    final class Tournee implements AutoCloseable {

        private final Session session;
        private final Transport transport;

        private Tournee(Session session, Transport transport) {
            this.session = session;
            this.transport = transport;
        }

        /**
         * @throws SendFailedException when the server refused it: nothing has gone
         * @throws MessagingException when the line was cut: nobody knows
         */
        void remettre(Envoi envoi) throws MessagingException {
            MimeMessage message = new MimeMessage(session);
            message.setFrom();
            message.setRecipient(Message.RecipientType.TO, adresse(envoi.adresse()));
            message.setSubject(envoi.sujet(), StandardCharsets.UTF_8.name());
            ecrire(message, envoi);
            message.setSentDate(Date.from(horloge.instant()));
            // so that nobody's automatic answer comes back to us, and no answer goes to nobody
            message.setHeader("Auto-Submitted", "auto-generated");
            message.saveChanges();
            transport.sendMessage(message, message.getAllRecipients());
        }

        private static void ecrire(MimeMessage message, Envoi envoi) throws MessagingException {
            if (envoi.jointe() == null) {
                message.setText(envoi.corps(), StandardCharsets.UTF_8.name());
                return;
            }
            MimeBodyPart corps = new MimeBodyPart();
            corps.setText(envoi.corps(), StandardCharsets.UTF_8.name());
            MimeBodyPart jointe = new MimeBodyPart();
            jointe.setDataHandler(new DataHandler(new ByteArrayDataSource(envoi.jointe().contenu(), envoi.jointe().type())));
            jointe.setFileName(envoi.jointe().nom());
            message.setContent(new MimeMultipart(corps, jointe));
        }

        boolean ouverte() {
            return transport.isConnected();
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException dejaFermee) {
                // what was handed over is handed over
            }
        }
    }

    private static InternetAddress adresse(String adresse) throws SendFailedException {
        try {
            return new Courriel(adresse).enAdresse();
        } catch (RegleRefusee malEcrite) {
            throw new SendFailedException("L’adresse est mal écrite.");
        }
    }
}
