package fr.passerelle.socle.signatures;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.MotDePasseActuel;
import fr.passerelle.socle.documents.Documents;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.journal.Provenance;
import fr.passerelle.socle.pieces.Pieces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Rounds of signatures. For services only, which check who sees and who runs them; who signs is checked here. A change of what is
 * signed voids the round first, then opens another one.
 */
@ApplicationScoped
public class Circuits {

    @Inject
    private EntityManager em;
    @Inject
    private Documents documents;
    @Inject
    private Appelants appelants;
    @Inject
    private Provenance provenance;
    @Inject
    private MotDePasseActuel motDePasse;
    @Inject
    private Pieces pieces;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Avis avis;
    @Inject
    private Journal journal;
    @Inject
    private Event<CircuitAcheve> acheves;
    @Inject
    private Clock horloge;

    /** Opens a round, after the void ones of the same thing, and tells those who sign. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long ouvrir(CircuitAOuvrir aOuvrir) {
        Circuit circuit = ajouter(nouveau(aOuvrir, horloge.instant(), provenance.auteur()));
        noter(circuit, "Envoyé à la signature, version " + circuit.numero() + ", empreinte " + circuit.empreinte());
        avis.ouvert(circuit);
        return circuit.id();
    }

    /** A round that was opened before, with the signatures it had: nobody is written to, nothing follows. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long reprendre(CircuitAOuvrir aOuvrir, Instant ouvertLe, String ouvertPar, List<SignatureAncienne> signatures) {
        Circuit circuit = nouveau(aOuvrir, ouvertLe, ouvertPar);
        signatures.forEach(circuit::reprendre);
        return ajouter(circuit).id();
    }

    private Circuit nouveau(CircuitAOuvrir aOuvrir, Instant le, String par) {
        List<DocumentSigne> figes = aOuvrir.documents().stream().map(d -> new DocumentSigne(d, documents.lire(d).empreinte())).toList();
        Circuit precedent = ids(aOuvrir.objet(), aOuvrir.reference()).stream().findFirst().map(this::tenir).orElse(null);
        return new Circuit(aOuvrir, figes, precedent, par, le);
    }

    private Circuit ajouter(Circuit circuit) {
        em.persist(circuit);
        em.flush();
        return circuit;
    }

    /** The caller signs, having read what the fingerprint says and given their password again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void signer(Acceptation acceptation) {
        Appelant moi = appelants.courant();
        // before any lock: a wrong password is counted in a transaction apart
        Circuit lu = Optional.ofNullable(em.find(Circuit.class, acceptation.circuit())).orElseThrow(() -> new Introuvable("circuit"));
        lu.exigerAttendu(acceptation.role(), moi);
        lu.exigerASigner(acceptation.role(), acceptation.empreinte());
        em.detach(lu);
        motDePasse.exiger(moi.identifiant(), acceptation.session(), acceptation.motDePasse(), "motDePasse", "Ce n’est pas votre mot de passe.");
        Circuit circuit = tenir(acceptation.circuit());
        circuit.accepter(acceptation, moi, horloge.instant());
        conclure(circuit, acceptation.role(), "Signé dans l’application");
    }

    /** The caller records a signature given on paper. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void signer(SignaturePapier papier) {
        if (papier.piece() != null && !pieces.sontDe(provenance.auteur(), List.of(papier.piece()))) {
            throw new Introuvable("pièce " + papier.piece());
        }
        Circuit circuit = tenir(papier.circuit());
        circuit.recevoirLePapier(papier, provenance.auteur(), horloge.instant());
        conclure(circuit, papier.role(), "Signature sur papier enregistrée");
    }

    private void conclure(Circuit circuit, String role, String comment) {
        em.flush();
        noter(circuit, comment + ", " + circuit.signataire(role).libelle() + ", version " + circuit.numero() + ", empreinte " + circuit.empreinte());
        if (circuit.estAcheve()) {
            avis.acheve(circuit);
            acheves.fire(new CircuitAcheve(circuit.id(), circuit.objet(), circuit.reference(), circuit.jours()));
        }
    }

    /** Voids a round: what was signed of it counts no more, and all are told. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void annuler(long id, String pourquoi) {
        Circuit circuit = tenir(id);
        circuit.annuler(pourquoi, provenance.auteur(), horloge.instant());
        em.flush();
        noter(circuit, "Signatures annulées, version " + circuit.numero() + "\u202f: " + circuit.pourquoi());
        avis.annule(circuit);
    }

    /** The same, for the round open over that thing, if there is one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean annulerCeluiDe(String objet, String reference, String pourquoi) {
        Optional<Circuit> ouvert = ids(objet, reference).stream().findFirst().map(this::tenir).filter(Circuit::estOuvert);
        ouvert.ifPresent(c -> annuler(c.id(), pourquoi));
        return ouvert.isPresent();
    }

    /** Reminds that signatory at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void relancer(long id, String role) {
        Circuit circuit = tenir(id);
        circuit.relancer(role, horloge.instant());
        noter(circuit, "Relance, " + circuit.signataire(role).libelle());
        avis.relance(circuit, circuit.signataire(role));
    }

    public CircuitVu lire(long id) {
        return enVue(Optional.ofNullable(em.find(Circuit.class, id)).orElseThrow(() -> new Introuvable("circuit " + id)));
    }

    /** The last round over that thing, open or not. */
    public Optional<CircuitVu> dernier(String objet, String reference) {
        return ids(objet, reference).stream().findFirst().map(this::lire);
    }

    /** All of them, the last one first. */
    public List<CircuitVu> de(String objet, String reference) {
        return ids(objet, reference).stream().map(this::lire).toList();
    }

    /**
     * Whose signature a document of that thing bears or awaits, in their order: what is needed to print it, read at once.
     *
     * @throws Introuvable when no round over that thing holds it
     */
    public List<PlaceDeSignature> places(String objet, String reference, long document) {
        List<Object[]> lues = Lignes.de(em.createNativeQuery("""
                select s.libelle, s.nom from (select c.id from signatures.circuit c join signatures.document d on d.circuit_id = c.id
                    where c.objet = :objet and c.reference = :reference and d.document_id = :document order by c.numero desc limit 1) c
                left join signatures.signataire s on s.circuit_id = c.id order by s.rang""", Object[].class)
                .setParameter("objet", objet).setParameter("reference", reference).setParameter("document", document));
        if (lues.isEmpty()) {
            throw new Introuvable("document " + document);
        }
        return lues.stream().filter(l -> l[0] != null).map(l -> new PlaceDeSignature((String) l[0], (String) l[1])).toList();
    }

    /** Erases the rounds over those things, before their documents are. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void oublier(String objet, Collection<String> references) {
        em.createNativeQuery("delete from signatures.circuit where objet = :objet and reference in :references")
                .setParameter("objet", objet).setParameter("references", List.copyOf(references)).executeUpdate();
    }

    /** Those that await someone, for the reminders. */
    List<Long> ouverts() {
        return Lignes.de(em.createNativeQuery("select id from signatures.circuit where etat = 'OUVERT' order by id", Long.class));
    }

    /** Reminds those it is time to, of one round; tells how many. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int relancerCeuxQuiTardent(long id, int jours, int fois) {
        Circuit circuit = tenir(id);
        List<Signataire> tardent = circuit.aRelancer(horloge.instant(), jours, fois);
        tardent.forEach(s -> relancer(id, s.role()));
        return tardent.size();
    }

    private List<Long> ids(String objet, String reference) {
        return Lignes.de(em.createNativeQuery("select id from signatures.circuit where objet = :objet and reference = :reference order by numero desc",
                Long.class).setParameter("objet", objet).setParameter("reference", reference));
    }

    private Circuit tenir(long id) {
        return Verrous.prendre(em, Circuit.class, id).orElseThrow(() -> new Introuvable("circuit " + id));
    }

    private CircuitVu enVue(Circuit circuit) {
        return circuit.enVue(annuaire.noms(circuit.comptes().toList()));
    }

    private void noter(Circuit circuit, String detail) {
        journal.noter(ActeJournal.MODIFICATION, circuit.objet(), circuit.reference(), detail, null);
    }
}
