package fr.passerelle.avip.proposition;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.nomenclature.MotifDeclin;
import fr.passerelle.avip.nomenclature.StatutProposition;
import fr.passerelle.avip.orientation.Besoin;
import fr.passerelle.avip.orientation.EnfantDit;
import fr.passerelle.avip.orientation.FicheOrientation;
import fr.passerelle.avip.orientation.Parent;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;

/**
 * The parents structures propose to prescribers, for services that have made sure of who asks: hence no permission of its own. Whoever waits
 * for an answer is told of it in the transaction of the act.
 */
@ApplicationScoped
public class Propositions {

    /** What the journal and the mails call one. */
    public static final String OBJET = "parent proposé";

    @Inject
    private EntityManager em;
    @Inject
    private AvisDeProposition avis;
    @Inject
    private Journal journal;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;

    /** @throws Introuvable when there is none */
    @Transactional
    public PropositionVue trouver(long id) {
        return Optional.ofNullable(em.find(Proposition.class, id)).map(Proposition::vue).orElseThrow(() -> introuvable(id));
    }

    /** One received by that body; for any other, it does not exist. */
    @Transactional
    public PropositionVue recuePar(long id, long prescripteur) {
        return Optional.of(trouver(id)).filter(p -> p.prescripteur() == prescripteur).orElseThrow(() -> introuvable(id));
    }

    /** Those of a structure, the last first. */
    @Transactional
    public List<PropositionVue> deLaStructure(long structure) {
        return lire("p.structure = :qui", structure);
    }

    /** Those a body received, those that wait first. */
    @Transactional
    public List<PropositionVue> recues(long prescripteur) {
        return lire("p.prescripteur = :qui", prescripteur);
    }

    /** Proposes a parent; the body is told. */
    @Transactional(TxType.MANDATORY)
    public long proposer(PropositionSaisie saisie) {
        Proposition p = new Proposition(saisie.verifiee(LocalDate.now(horloge)), qui(), maintenant());
        em.persist(p);
        em.flush();
        noter(ActeJournal.CREATION, p);
        avis.auPrescripteur(p.vue());
        return p.vue().id();
    }

    @Transactional(TxType.MANDATORY)
    public void retirer(long id, int version) {
        Proposition p = tenir(id, version);
        p.retirer(qui(), maintenant());
        noter(ActeJournal.MODIFICATION, p);
    }

    @Transactional(TxType.MANDATORY)
    public void decliner(long id, int version, MotifDeclin motif, String mot) {
        Proposition p = tenir(id, version);
        p.decliner(motif, mot, qui(), maintenant());
        noter(ActeJournal.MODIFICATION, p);
        avis.aLaStructure(p.vue());
    }

    /** What the sheet of the request begins with: the rest is for the prescriber to say. */
    @Transactional
    public FicheOrientation commencement(long id, long prescripteur) {
        PropositionVue p = recuePar(id, prescripteur);
        exiger(p.statut() == StatutProposition.PROPOSEE, "R-AVIP-29", null, "Cette proposition n’attend plus de réponse.");
        return new FicheOrientation(new Parent(p.prenom(), null, p.telephone(), null, false, null, null, null, null), Besoin.INCONNU,
                List.of(new EnfantDit(null, p.naissance().atDay(1), false, null)));
    }

    /**
     * The body confirms it: the request is made by {@code demande}, for the structure that proposed.
     *
     * @return the number of the request
     */
    @Transactional(TxType.MANDATORY)
    public long confirmer(long id, long prescripteur, LongUnaryOperator demande) {
        recuePar(id, prescripteur);
        Proposition p = Verrous.prendre(em, Proposition.class, id).orElseThrow(() -> introuvable(id));
        p.exigerSuite(StatutProposition.CONFIRMEE);
        long orientation = demande.applyAsLong(p.vue().structure());
        p.confirmer(orientation, qui(), maintenant());
        noter(ActeJournal.MODIFICATION, p);
        avis.aLaStructure(p.vue());
        return orientation;
    }

    /** Those that waited thirty days; the structure is told. Gives how many. */
    @Transactional
    public int laisserSansReponse() {
        Instant avant = maintenant().minus(Duration.ofDays(Proposition.JOURS));
        List<Long> dues = em.createQuery("select p.id from Proposition p where p.statut = :statut and p.proposeeLe <= :avant order by p.id", Long.class)
                .setParameter("statut", StatutProposition.PROPOSEE).setParameter("avant", avant).getResultList();
        dues.forEach(id -> Verrous.prendre(em, Proposition.class, id).filter(p -> p.vue().statut() == StatutProposition.PROPOSEE).ifPresent(p -> {
            p.sansReponse(qui(), maintenant());
            noter(ActeJournal.MODIFICATION, p);
            avis.aLaStructure(p.vue());
        }));
        return dues.size();
    }

    private List<PropositionVue> lire(String condition, long qui) {
        return em.createQuery("select p from Proposition p where " + condition + " order by case when p.statut = 'PROPOSEE' then 0 else 1 end, p.id desc",
                Proposition.class).setParameter("qui", qui).setMaxResults(200).getResultStream().map(Proposition::vue).toList();
    }

    private Proposition tenir(long id, int version) {
        Proposition p = Verrous.prendre(em, Proposition.class, id).orElseThrow(() -> introuvable(id));
        if (p.version() != version) {
            throw new VersionPerimee("Cette proposition a changé entre-temps\u202f: «\u202f" + p.vue().statut().libelle() + "\u202f»"
                    + (p.vue().repondueLe() == null ? "." : " depuis le " + Typographie.instant(p.vue().repondueLe()) + "."));
        }
        return p;
    }

    private static Introuvable introuvable(long id) {
        return new Introuvable("proposition " + id);
    }

    private void noter(ActeJournal acte, Proposition p) {
        journal.noter(acte, OBJET, String.valueOf(p.vue().id()), "État\u202f: " + p.vue().statut().libelle(), null);
    }

    private String qui() {
        return provenance.auteur();
    }

    private Instant maintenant() {
        return horloge.instant();
    }
}
