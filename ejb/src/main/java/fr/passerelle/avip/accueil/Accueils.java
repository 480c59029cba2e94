package fr.passerelle.avip.accueil;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.label.Labels;
import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.StatutContrat;
import fr.passerelle.avip.nomenclature.StatutLabel;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.orientation.OrientationChangee;
import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.avip.places.Places;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What is done to contracts: each act loads, changes, moves the places that follow, tells the journal and the others, in one
 * transaction. For services, which have made sure of who asks.
 */
@ApplicationScoped
public class Accueils {

    /** What the journal calls one. */
    public static final String OBJET = "accueil";
    private static final Set<StatutOrientation> FINIE_SANS_CONTRAT = EnumSet.of(StatutOrientation.RETIREE, StatutOrientation.NON_CONCRETISEE);

    @Inject
    private AccueilRepository depot;
    @Inject
    private LectureDesDemandes demandes;
    @Inject
    private Orientations orientations;
    @Inject
    private Places places;
    @Inject
    private Labels labels;
    @Inject
    private Provenance provenance;
    @Inject
    private Journal journal;
    @Inject
    private Event<AccueilChange> faits;
    @Inject
    private Clock horloge;

    public AccueilVu trouver(long id) {
        return depot.lire(id).vu();
    }

    /** Those of a request, child by child, the first first. */
    public List<AccueilVu> de(long orientation) {
        return depot.de(orientation).stream().map(Accueil::vu).toList();
    }

    /** All that happened to them, the oldest first. */
    public List<PassageDAccueil> histoire(long orientation) {
        return depot.histoire(orientation);
    }

    /** The contract of one child of an accepted request (R-AVIP-40). */
    @Transactional(TxType.MANDATORY)
    public long preparer(long orientation, long enfant, ContratSaisi saisi) {
        depot.tenirDemande(orientation);
        Demande demande = demandes.lire(orientation);
        exiger(demande.statut() == StatutOrientation.ACCEPTEE, "R-AVIP-40", null, "Un contrat se prépare pour une demande acceptée\u202f; celle-ci est «\u202f"
                + Typographie.minuscule(demande.statut().libelle()) + "\u202f».");
        exiger(!depot.aUnContratVivant(enfant), "R-AVIP-40", null, "Cet enfant a déjà un contrat.");
        Accueil accueil = new Accueil(cadre(demande, enfant), saisi, moi(), horloge.instant());
        depot.ajouter(accueil);
        placer(accueil);
        journal.noter(ActeJournal.CREATION, OBJET, accueil.vu().reference(), "Contrat préparé, demande " + demande.reference(), null);
        depot.noter(accueil, moi(), horloge.instant(), "Contrat préparé", null);
        faits.fire(new AccueilChange(accueil.id(), orientation, accueil.structure(), null, StatutContrat.PREPARE));
        return accueil.id();
    }

    @Transactional(TxType.MANDATORY)
    public void corriger(long id, int version, ContratSaisi saisi) {
        Accueil accueil = depot.tenir(id, version);
        accueil.corriger(saisi, cadre(accueil));
        placer(accueil);
        noter(accueil, StatutContrat.PREPARE, "Contrat corrigé", null);
    }

    @Transactional(TxType.MANDATORY)
    public void remettreLaCharte(long id, int version, LocalDate le) {
        Accueil accueil = depot.tenir(id, version);
        accueil.remettreLaCharte(le, aujourdhui());
        noter(accueil, StatutContrat.PREPARE, "Charte remise au parent", "le " + Typographie.date(le));
    }

    /** Once each child of the request has a contract signed, or none any more, the request has become receptions. */
    @Transactional(TxType.MANDATORY)
    public void signer(long id, int version, SignatureSaisie saisie) {
        Accueil accueil = depot.tenir(id, version);
        LocalDate debut = accueil.debut();
        accueil.signer(saisie, cadre(accueil));
        if (!debut.equals(accueil.debut())) {
            placer(accueil);
        }
        noter(accueil, StatutContrat.PREPARE, "Contrat signé", null);
        conclure(accueil.orientation());
        commencer(accueil);
    }

    /** It will not be: the place is free again, and the request closes when no child is left. */
    @Transactional(TxType.MANDATORY)
    public void annuler(long id, int version, String motif) {
        Accueil accueil = depot.tenir(id, version);
        accueil.annuler(motif);
        places.liberer(accueil.enfant(), accueil.debut());
        noter(accueil, StatutContrat.PREPARE, "Contrat annulé", null);
        conclure(accueil.orientation());
    }

    @Transactional(TxType.MANDATORY)
    public void suspendre(long id, int version, LocalDate du, LocalDate reprise) {
        Accueil accueil = depot.tenir(id, version);
        accueil.suspendre(du, reprise, aujourdhui());
        noter(accueil, StatutContrat.EN_COURS, "Accueil suspendu", "du " + Typographie.date(du) + " au " + Typographie.date(reprise.minusDays(1)));
    }

    @Transactional(TxType.MANDATORY)
    public void reprendre(long id, int version) {
        Accueil accueil = depot.tenir(id, version);
        accueil.reprendre();
        noter(accueil, StatutContrat.SUSPENDU, "Accueil repris", null);
    }

    /** Other half-days from a day on; refused when there is no place for them, and then nothing has moved (R-AVIP-42). */
    @Transactional(TxType.MANDATORY)
    public void amender(long id, int version, Set<DemiJournee> demiJournees, LocalDate du, String raison) {
        Accueil accueil = depot.tenir(id, version);
        StatutContrat avant = accueil.statut();
        accueil.amender(demiJournees, du, raison, moi(), horloge.instant(), aujourdhui());
        reserver(accueil, du);
        noter(accueil, avant, "Horaires changés par avenant", "à partir du " + Typographie.date(du));
    }

    /** The place is free from the day after the last one (R-AVIP-35, 44). */
    @Transactional(TxType.MANDATORY)
    public void terminer(long id, int version, FinSaisie saisie) {
        Accueil accueil = depot.tenir(id, version);
        accueil.terminer(saisie, aujourdhui());
        rendreLaPlace(accueil, StatutContrat.EN_COURS, "Accueil terminé", saisie.issue().libelle());
    }

    @Transactional(TxType.MANDATORY)
    public void rompre(long id, int version, RuptureSaisie saisie) {
        Accueil accueil = depot.tenir(id, version);
        StatutContrat avant = accueil.statut();
        accueil.rompre(saisie, aujourdhui());
        rendreLaPlace(accueil, avant, "Accueil rompu", saisie.motif().libelle());
    }

    /** A new contract for the same child, signed with the parent; the first one ends the day before (dossier §3.4). */
    @Transactional(TxType.MANDATORY)
    public long renouveler(long id, int version, ContratSaisi saisi, SignatureSaisie signature) {
        Accueil accueil = depot.tenir(id, version);
        accueil.renouveler(saisi.debut(), aujourdhui());
        rendreLaPlace(accueil, StatutContrat.EN_COURS, "Accueil renouvelé", null);
        depot.ecrire();
        Accueil suite = Accueil.suite(accueil, cadre(accueil), saisi, signature, moi(), horloge.instant());
        depot.ajouter(suite);
        reserver(suite, suite.debut());
        journal.noter(ActeJournal.CREATION, OBJET, suite.vu().reference(), "Contrat signé à la suite de " + accueil.vu().reference(), null);
        depot.noter(suite, moi(), horloge.instant(), "Contrat de renouvellement signé", null);
        faits.fire(new AccueilChange(suite.id(), suite.orientation(), suite.structure(), null, StatutContrat.SIGNE));
        commencer(suite);
        return suite.id();
    }

    @Transactional(TxType.MANDATORY)
    public void suivre(long id, int version, SuiviSaisi saisi) {
        Accueil accueil = depot.tenir(id, version);
        accueil.suivre(saisi, aujourdhui());
        noter(accueil, accueil.statut(), "Situation à six mois notée", saisi.nonJoignable() ? "Parent non joignable" : saisi.situation().libelle());
    }

    /** Its first day has come: by the clock, or at a signature made that day or late. */
    @Transactional(TxType.MANDATORY)
    public void demarrer(long id) {
        commencer(depot.tenir(id));
    }

    /** The suspension is over. */
    @Transactional(TxType.MANDATORY)
    public void reprendreALaDate(long id) {
        Accueil accueil = depot.tenir(id);
        if (accueil.statut() == StatutContrat.SUSPENDU && !aujourdhui().isBefore(accueil.reprisePrevueLe())) {
            accueil.reprendre();
            noter(accueil, StatutContrat.SUSPENDU, "Accueil repris à la date prévue", null);
        }
    }

    /** What ends a request ends the contracts prepared for it. */
    void laDemandeFinit(@Observes OrientationChangee change) {
        if (change.apres() == change.avant() || !FINIE_SANS_CONTRAT.contains(change.apres())) {
            return;
        }
        depot.de(change.id()).stream().filter(a -> a.statut() == StatutContrat.PREPARE).forEach(a -> {
            a.annuler("La demande est «\u202f" + Typographie.minuscule(change.apres().libelle()) + "\u202f».");
            noter(a, StatutContrat.PREPARE, "Contrat annulé avec la demande", null);
        });
    }

    private void commencer(Accueil accueil) {
        if (accueil.statut() == StatutContrat.SIGNE && !aujourdhui().isBefore(accueil.debut())) {
            accueil.demarrer(aujourdhui());
            noter(accueil, StatutContrat.SIGNE, "Accueil commencé", null);
        }
    }

    private void conclure(long orientation) {
        depot.ecrire();
        Demande demande = demandes.lire(orientation);
        if (demande.statut() != StatutOrientation.ACCEPTEE) {
            return;
        }
        List<Accueil> contrats = depot.de(orientation);
        boolean tousReglees = demande.enfants().stream().allMatch(e -> contrats.stream().anyMatch(a -> a.enfant() == e.id() && a.statut() != StatutContrat.PREPARE));
        boolean attend = contrats.stream().anyMatch(a -> a.statut() == StatutContrat.PREPARE);
        if (!tousReglees || attend) {
            return;
        }
        if (contrats.stream().anyMatch(a -> a.statut() != StatutContrat.ANNULE)) {
            orientations.convertir(orientation, demande.version());
        } else {
            orientations.nonConcretiser(orientation, demande.version(), "Aucun contrat n’a été signé.");
        }
    }

    private void rendreLaPlace(Accueil accueil, StatutContrat avant, String fait, String detail) {
        places.liberer(accueil.enfant(), accueil.sortieLe().plusDays(1));
        noter(accueil, avant, fait, detail);
    }

    /** The place kept since the acceptance follows the dates and half-days of the contract. */
    private void placer(Accueil accueil) {
        reserver(accueil, aujourdhui().isBefore(accueil.debut()) ? aujourdhui() : accueil.debut());
    }

    private void reserver(Accueil accueil, LocalDate des) {
        places.liberer(accueil.enfant(), des);
        places.deplacer(accueil.structure(), accueil.enfant(), accueil.demiJournees(), des.isAfter(accueil.debut()) ? des : accueil.debut(), accueil.fin());
    }

    private Cadre cadre(Accueil accueil) {
        return cadre(demandes.lire(accueil.orientation()), accueil.enfant());
    }

    private Cadre cadre(Demande demande, long enfant) {
        Demande.Enfant e = demande.enfant(enfant).orElseThrow(() -> new Introuvable("enfant " + enfant));
        return new Cadre(demande.id(), enfant, demande.structure(), e.age().orElse(null), e.derogation(),
                jour -> labels.enVigueur(demande.structure(), jour).filter(l -> l.statut() != StatutLabel.SUSPENDU).isPresent(), aujourdhui());
    }

    private void noter(Accueil accueil, StatutContrat avant, String fait, String detail) {
        journal.noter(ActeJournal.MODIFICATION, OBJET, accueil.vu().reference(), fait, null);
        depot.noter(accueil, moi(), horloge.instant(), fait, detail);
        if (accueil.statut() != avant) {
            faits.fire(new AccueilChange(accueil.id(), accueil.orientation(), accueil.structure(), avant, accueil.statut()));
        }
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    private String moi() {
        return provenance.auteur();
    }
}
