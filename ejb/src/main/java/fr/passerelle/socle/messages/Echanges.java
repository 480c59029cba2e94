package fr.passerelle.socle.messages;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.pieces.PieceDeposee;
import fr.passerelle.socle.pieces.Pieces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * Writing to each other. For services only: they say who may ask, and here the room that owns the exchange says whose it is. What is not
 * for someone does not exist.
 */
@ApplicationScoped
public class Echanges {

    @Inject
    private EntityManager em;
    @Inject
    private Instance<Correspondance> correspondances;
    @Inject
    private LecturesDesMessages lectures;
    @Inject
    private AvisDeMessage avis;
    @Inject
    private Pieces pieces;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** Begins an exchange with that body; gives its number. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long ouvrir(String correspondance, String organisme, String objet, Ecrit premier) {
        Correspondance regle = regle(correspondance);
        Appelant moi = appelants.courant();
        Cote cote = regle.cote(moi, new Echange(0, organisme, Set.of(moi.identifiant()))).orElseThrow(() -> new Introuvable("échange"));
        Fil fil = new Fil(correspondance, organisme, objet, premier, cote, moi.identifiant(), horloge.instant());
        em.persist(fil);
        em.flush();
        apres(regle, fil, fil.messages().get(0), premier, ActeJournal.CREATION, "ouvert");
        return fil.id();
    }

    /** One more message. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void repondre(long id, Ecrit ecrit) {
        Fil fil = tenir(id);
        Cote cote = cote(fil);
        boolean dejaPrevenus = lectures.attend(id, cote);
        Message message = fil.ecrire(ecrit, cote, appelants.courant().identifiant(), horloge.instant());
        em.flush();
        joindre(message, ecrit);
        noter(fil, ActeJournal.MODIFICATION, "message écrit");
        if (!dejaPrevenus) {
            avis.deposer(regle(fil.correspondance()), fil, cote.autre());
        }
    }

    private void apres(Correspondance regle, Fil fil, Message message, Ecrit ecrit, ActeJournal acte, String quoi) {
        joindre(message, ecrit);
        noter(fil, acte, quoi);
        avis.deposer(regle, fil, message.cote().autre());
    }

    /** An exchange that took place, as whoever loads a past tells it: nobody is mailed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long raconter(String correspondance, String organisme, String objet, List<Passe> messages) {
        Passe premier = messages.get(0);
        Fil fil = new Fil(correspondance, organisme, objet, new Ecrit(premier.texte(), List.of()), premier.cote(), premier.auteur(), premier.le());
        messages.stream().skip(1).forEach(m -> fil.ecrire(new Ecrit(m.texte(), List.of()), m.cote(), m.auteur(), m.le()));
        em.persist(fil);
        em.flush();
        for (int i = 0; i < messages.size(); i++) {
            lectures.raconter(fil.messages().get(i).id(), messages.get(i));
        }
        return fil.id();
    }

    /** Only the house ends an exchange. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void clore(long id) {
        Fil fil = tenirPourLaMaison(id);
        fil.clore(appelants.courant().identifiant(), horloge.instant());
        noter(fil, ActeJournal.MODIFICATION, "clos");
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void rouvrir(long id) {
        Fil fil = tenirPourLaMaison(id);
        fil.rouvrir();
        noter(fil, ActeJournal.MODIFICATION, "rouvert");
    }

    /** The whole exchange; what the other side wrote is read from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public FilLu lire(long id) {
        Fil fil = trouver(id);
        Cote cote = cote(fil);
        Set<Long> nouveaux = lectures.noter(id, cote.autre(), appelants.courant().identifiant());
        noter(fil, ActeJournal.LECTURE, "lu");
        return lectures.vue(fil, cote, nouveaux, regle(fil.correspondance()).maison());
    }

    /** How many exchanges of that list hold something the caller's side has not read. */
    public long nonLus(ListeDEchanges liste) {
        return nonLus(liste, liste.siennes(appelants.courant()));
    }

    private long nonLus(ListeDEchanges liste, Condition siennes) {
        Condition combien = combienNonLus(liste, siennes);
        Query compte = em.createNativeQuery(combien.sql(), Long.class);
        combien.valeurs().forEach(compte::setParameter);
        return (Long) compte.getSingleResult();
    }

    /** The same, among those the room says, as a part of a query that asks more. */
    public Condition combienNonLus(ListeDEchanges liste, Condition siennes) {
        Condition lesquels = liste.parmi(siennes).et(liste.nonLus());
        return Condition.de("select count(*) from messages.fil f where " + lesquels.sql(), lesquels.valeurs());
    }

    /** An attachment of an exchange one takes part in. */
    @Transactional(Transactional.TxType.MANDATORY)
    public PieceDeposee piece(long id, long piece) {
        Fil fil = trouver(id);
        cote(fil);
        if (!lectures.porte(id, piece)) {
            throw new Introuvable("pièce " + piece);
        }
        noter(fil, ActeJournal.LECTURE, "pièce " + piece + " téléchargée");
        return pieces.piece(piece);
    }

    public InputStream contenu(PieceDeposee piece) {
        return pieces.ouvrir(piece.id());
    }

    private void joindre(Message message, Ecrit ecrit) {
        RegleRefusee.exiger(pieces.sontDe(appelants.courant().identifiant(), ecrit.pieces()), Ecrit.REGLE, "pieces", "Joignez de nouveau ces fichiers.");
        ecrit.pieces().forEach(piece -> lectures.joindre(message.id(), piece));
    }

    private void noter(Fil fil, ActeJournal acte, String quoi) {
        journal.noter(acte, regle(fil.correspondance()).objet(), fil.organisme(), "Échange " + fil.id() + "\u202f: " + quoi, null);
    }

    private Fil tenirPourLaMaison(long id) {
        Fil fil = tenir(id);
        if (cote(fil) != Cote.MAISON) {
            throw new Introuvable("échange " + id);
        }
        return fil;
    }

    private Fil tenir(long id) {
        return Verrous.prendre(em, Fil.class, id).orElseThrow(() -> new Introuvable("échange " + id));
    }

    private Fil trouver(long id) {
        Fil fil = em.find(Fil.class, id);
        if (fil == null) {
            throw new Introuvable("échange " + id);
        }
        return fil;
    }

    private Cote cote(Fil fil) {
        return regle(fil.correspondance()).cote(appelants.courant(), fil.enEchange()).orElseThrow(() -> new Introuvable("échange " + fil.id()));
    }

    private Correspondance regle(String code) {
        return correspondances.stream().filter(c -> c.code().equals(code)).findFirst().orElseThrow(() -> new Introuvable("correspondance " + code));
    }
}
