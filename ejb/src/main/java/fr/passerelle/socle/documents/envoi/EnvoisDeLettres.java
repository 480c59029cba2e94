package fr.passerelle.socle.documents.envoi;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.documents.DocumentFige;
import fr.passerelle.socle.documents.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The way of each letter, in the database. A letter is taken under a lock before it leaves: of two who send it, one does. For services
 * only, which check who may and keep the trace.
 */
@ApplicationScoped
public class EnvoisDeLettres {

    private static final int MOTIF_AU_PLUS = 200;

    @Inject
    private EntityManager em;
    @Inject
    private Documents documents;
    @Inject
    private Clock horloge;

    /** A letter just made, to be sent. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void prevoir(long document, Voie voie, String courriel, boolean confirme) {
        requete("insert into documents.envoi (document_id, voie, courriel, confirme) values (:document, :voie, :courriel, :confirme)")
                .setParameter("document", document).setParameter("voie", voie.name()).setParameter("courriel", courriel)
                .setParameter("confirme", confirme).executeUpdate();
    }

    /** Handed over on that day; a letter already gone stays as it went. */
    @Transactional(Transactional.TxType.MANDATORY)
    public EnvoiVu remettre(long document, LocalDate jour, String par) {
        EnvoiVu envoi = tenir(document);
        exigerAExpedier(envoi);
        exiger(envoi.voie().aLaMain(), "ENVOI", null, "Cette lettre part par courriel, non par la poste\u202f: envoyez-la, ou changez sa voie.");
        exiger(jour != null, "ENVOI", "remise", "Indiquez le jour de la remise.");
        exiger(!jour.isAfter(aujourdhui()), "ENVOI", "remise", "Le jour de la remise ne peut pas être dans le futur.");
        exiger(!jour.isBefore(LocalDate.ofInstant(documents.lire(document).figeLe(), Horloge.PARIS)), "ENVOI", "remise",
                "Le jour de la remise ne peut pas précéder celui où la lettre est faite.");
        expedier(document, jour, par, null);
        return tenir(document);
    }

    /**
     * By mail, once.
     *
     * @param confirme whether who sends it has just made sure that the address is theirs
     * @param depot puts the mail that carries the letter in the outbox, and gives its number there
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void envoyer(long document, boolean confirme, String par, Function<DocumentFige, byte[]> rendu, Depot depot) {
        EnvoiVu envoi = tenir(document);
        exigerAExpedier(envoi);
        exiger(envoi.voie() == Voie.COURRIEL, "ENVOI", null, "Cette lettre ne part pas par courriel\u202f: changez d’abord sa voie.");
        exiger(envoi.confirme() || confirme, "ENVOI", "confirme", "Confirmez d’abord que " + envoi.courriel() + " est bien l’adresse de cette personne.");
        requete("update documents.envoi set confirme = true where document_id = :document").setParameter("document", document).executeUpdate();
        expedier(document, aujourdhui(), par, depot.deposer(envoi.courriel(), documents.tirage(document, rendu)));
    }

    /** Puts in the outbox the mail that carries a letter. */
    @FunctionalInterface
    public interface Depot {

        /** @return its number in the outbox */
        Long deposer(String adresse, byte[] pdf);
    }

    /** To be sent otherwise than was planned. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changerDeVoie(long document, Voie voie) {
        EnvoiVu envoi = tenir(document);
        exigerAExpedier(envoi);
        exiger(voie != null, "ENVOI", "voie", "Choisissez comment la lettre part.");
        exiger(voie != Voie.COURRIEL || envoi.courriel() != null, "ENVOI", "voie", "Aucun courriel n’est connu pour cette lettre.");
        exiger(voie != Voie.COURRIER || documents.lire(document).destinataire().lines().count() > 1, "ENVOI", "voie",
                "Cette lettre ne porte pas d’adresse postale\u202f: elle ne peut pas être postée.");
        requete("update documents.envoi set voie = :voie where document_id = :document").setParameter("voie", voie.name())
                .setParameter("document", document).executeUpdate();
    }

    /** It did not reach its reader. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void noterLeRetour(long document, LocalDate jour, String motif) {
        EnvoiVu envoi = tenir(document);
        String dit = TextePropre.ligne(motif);
        exiger(envoi.etat() == EtatDEnvoi.EXPEDIEE, "ENVOI", null, envoi.etat() == EtatDEnvoi.REVENUE ? "Le retour de cette lettre est déjà noté."
                : "Cette lettre n’est pas encore partie\u202f: elle ne peut pas être revenue.");
        exiger(!dit.isEmpty() && dit.length() <= MOTIF_AU_PLUS, "ENVOI", "motif", "Dites pourquoi la lettre est revenue, en " + MOTIF_AU_PLUS + " caractères au plus.");
        exiger(jour != null && !jour.isAfter(aujourdhui()) && !jour.isBefore(envoi.expedieeLe()), "ENVOI", "retour",
                "Le jour du retour est entre celui de l’envoi et aujourd’hui.");
        requete("update documents.envoi set etat = 'REVENUE', revenue_le = :le, revenue_motif = :motif, rappelee_le = null where document_id = :document")
                .setParameter("le", jour).setParameter("motif", dit).setParameter("document", document).executeUpdate();
    }

    /**
     * One that came back is sent again, once, beside it: the same letter, whose sending is followed anew.
     *
     * @param bloc who receives it: the name, then the lines of an address
     * @param memeAdresse whether who sends it knows that it comes back from there no more
     * @return the number of the new document
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long renvoyer(long document, String bloc, Voie voie, String courriel, boolean confirme, boolean memeAdresse, String par) {
        EnvoiVu envoi = tenir(document);
        exiger(envoi.etat() == EtatDEnvoi.REVENUE, "ENVOI", null, "Cette lettre n’est pas revenue\u202f: " + envoi.enClair() + ".");
        exiger(!envoi.repartie(), "ENVOI", null, "Cette lettre a déjà été envoyée de nouveau.");
        exiger(voie != null, "ENVOI", "voie", "Choisissez comment la lettre part.");
        exiger(voie != Voie.COURRIEL || courriel != null, "ENVOI", "courrielDEnvoi", "Indiquez le courriel\u202f: la lettre part par courriel.");
        exiger(voie != Voie.COURRIER || bloc.lines().count() > 1, "ENVOI", "adressePostale", "Indiquez l’adresse postale\u202f: la lettre part par courrier.");
        DocumentFige revenue = documents.lire(document);
        boolean dOuElleRevient = voie == envoi.voie() && (voie == Voie.COURRIER ? bloc.equals(revenue.destinataire())
                : voie == Voie.COURRIEL && courriel.equalsIgnoreCase(envoi.courriel()));
        exiger(!dOuElleRevient || memeAdresse, "ENVOI", "memeAdresse", "La lettre est revenue de cette adresse\u202f: corrigez-la, ou dites qu’elle est bonne.");
        long nouveau = documents.refaire(document, bloc, "Lettre du " + Typographie.date(revenue.jour()) + ", envoyée de nouveau le "
                + Typographie.date(aujourdhui()), par);
        prevoir(nouveau, voie, courriel, confirme);
        requete("update documents.envoi set apres = :avant where document_id = :document").setParameter("avant", document).setParameter("document", nouveau)
                .executeUpdate();
        return nouveau;
    }

    /** Of those letters, still to be seen to, the ones of which nobody was reminded: taken, each once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<Long> rappeler(Collection<Long> documents, LocalDate jour) {
        List<Long> rappelees = Lignes.de(em.createNativeQuery("""
                update documents.envoi set rappelee_le = :jour where document_id = any(:documents) and rappelee_le is null and etat <> 'EXPEDIEE'
                returning document_id""", Long.class).setParameter("jour", jour).setParameter("documents", documents.toArray(Long[]::new)));
        return Set.copyOf(rappelees);
    }

    private void expedier(long document, LocalDate jour, String par, Long mail) {
        requete("""
                update documents.envoi set etat = 'EXPEDIEE', expediee_le = :le, expediee_par = :par, courriel_id = cast(:mail as bigint)
                where document_id = :document""")
                .setParameter("le", jour).setParameter("par", par).setParameter("mail", mail == null ? null : mail.toString())
                .setParameter("document", document).executeUpdate();
    }

    private static void exigerAExpedier(EnvoiVu envoi) {
        exiger(envoi.etat() == EtatDEnvoi.A_EXPEDIER, "ENVOI", null, "Cette lettre est déjà partie\u202f: " + envoi.enClair() + ".");
    }

    private EnvoiVu tenir(long document) {
        return Lignes.<Object[]>de(requete("""
                select voie, etat, courriel, confirme, expediee_le, revenue_le, revenue_motif,
                    exists (select 1 from documents.envoi s where s.apres = e.document_id)
                from documents.envoi e where document_id = :document for update""")
                .setParameter("document", document)).stream().findFirst()
                .map(l -> new EnvoiVu(Voie.valueOf((String) l[0]), EtatDEnvoi.valueOf((String) l[1]), (String) l[2], (Boolean) l[3], jour(l[4]), null,
                        jour(l[5]), (String) l[6], (Boolean) l[7]))
                .orElseThrow(() -> new Introuvable("envoi du document " + document));
    }

    private Query requete(String sql) {
        return em.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
    }

    private static LocalDate jour(Object lu) {
        return lu == null ? null : ((Date) lu).toLocalDate();
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}
