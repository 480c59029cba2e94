package fr.passerelle.partenaires.demande;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;
import static fr.passerelle.partenaires.Permissions.PORTAIL_SIGNER;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.TextesDesDemandes;
import fr.passerelle.partenaires.convention.ConventionVue;
import fr.passerelle.partenaires.demande.saisie.ChampDemande;
import fr.passerelle.partenaires.demande.saisie.DemandeSaisie;
import fr.passerelle.partenaires.demande.saisie.EtatDemande;
import fr.passerelle.partenaires.demande.saisie.Origine;
import fr.passerelle.partenaires.habilitation.UtilisateurVu;
import fr.passerelle.partenaires.habilitation.Utilisateurs;
import fr.passerelle.partenaires.registre.PartenaireVu;
import fr.passerelle.partenaires.registre.Partenaires;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A request as it is filled: by the partner's signatory, for its own partner alone, or by the secretariat from a paper. What is typed
 * is kept on the server; whose turn it is shows at every moment.
 */
@Stateless
public class DemandeService {

    @Inject
    private DemandeRepository demandes;
    @Inject
    private Composition composition;
    @Inject
    private Partenaires partenaires;
    @Inject
    private Utilisateurs utilisateurs;
    @Inject
    private Appelants appelants;
    @Inject
    private AvisDeDemande avis;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** Where the caller's partner stands. */
    @Autorise(PORTAIL_SIGNER)
    public AccueilDeDemande accueil() {
        PartenaireVu partenaire = partenaires.trouver(moi().partenaire());
        Optional<DemandeDAcces> derniere = demandes.derniere(partenaire.id());
        return new AccueilDeDemande(partenaire, derniere.map(DemandeDAcces::reference).orElse(null),
                composition.enVigueur(partenaire.id()).map(ConventionVue::reference).orElse(null), composition.empechement(partenaire.id()));
    }

    /** Begins a request for the caller's partner, with what the register knows of it. */
    @Autorise(PORTAIL_SIGNER)
    public String commencer() {
        UtilisateurVu moi = moi();
        String empechement = composition.empechement(moi.partenaire());
        exiger(empechement == null, "R-PART-2", null, empechement);
        PartenaireVu p = partenaires.trouver(moi.partenaire());
        DemandeDAcces demande = composition.nouvelle(p, moi.id(), null, identifiant(), maintenant());
        noter(ActeJournal.CREATION, demande, demande.estUnAjout() ? "Demande d’un service de plus commencée" : "Demande commencée");
        return demande.reference();
    }

    @Autorise({PORTAIL_SIGNER, CONVENTION_INSTRUIRE})
    public DemandeSuivie demande(String reference) {
        DemandeDAcces demande = demandes.get(reference);
        exigerAccessible(demande);
        noter(ActeJournal.LECTURE, demande, null);
        return composition.suivie(demande);
    }

    /** Keeps what is typed so far. Gives the version to go on with. */
    @Autorise({PORTAIL_SIGNER, CONVENTION_INSTRUIRE})
    public int garder(String reference, int version, DemandeSaisie saisie) {
        DemandeDAcces demande = tenue(reference, version);
        demande.garder(saisie, maintenant());
        return demandes.versionApres(demande);
    }

    /** Sends it, or registers the paper. */
    @Autorise({PORTAIL_SIGNER, CONVENTION_INSTRUIRE})
    public void envoyer(String reference, int version) {
        DemandeDAcces demande = tenue(reference, version);
        demande.envoyer(identifiant(), maintenant());
        noterEtat(demande, null);
        avis.auPartenaire(TextesDesDemandes.RECUE, demande);
        avis.auSecretariat(TextesDesDemandes.A_INSTRUIRE, demande, identifiant());
    }

    /**
     * Answers what the Caf asked again, in place.
     *
     * @param reponses a word on a field, where there is one to say
     */
    @Autorise({PORTAIL_SIGNER, CONVENTION_INSTRUIRE})
    public void completer(String reference, int version, DemandeSaisie saisie, Map<ChampDemande, String> reponses) {
        DemandeDAcces demande = tenue(reference, version);
        demande.garder(saisie, maintenant());
        demande.completer(reponses, identifiant(), maintenant());
        noterEtat(demande, "Complément apporté");
        avis.auSecretariat(TextesDesDemandes.A_INSTRUIRE, demande, identifiant());
    }

    /** Gives it up; a draft too, whose reason is only kept. */
    @Autorise({PORTAIL_SIGNER, CONVENTION_INSTRUIRE})
    public void abandonner(String reference, int version, String motif) {
        DemandeDAcces demande = tenue(reference, version);
        EtatDemande avant = demande.etat();
        demande.abandonner(motif, identifiant(), maintenant());
        noterEtat(demande, null);
        if (avant != EtatDemande.BROUILLON) {
            avis.auSecretariat(TextesDesDemandes.CLOSE, demande, identifiant());
        }
    }

    private DemandeDAcces tenue(String reference, int version) {
        exigerAccessible(demandes.get(reference));
        DemandeDAcces demande = demandes.tenir(reference, version);
        boolean agent = appelants.courant().peut(CONVENTION_INSTRUIRE);
        if (agent && demande.origine() == Origine.PORTAIL) {
            throw new RegleRefusee("R-PART-1", "Cette demande est remplie par le partenaire\u202f: demandez-lui un complément.");
        }
        return demande;
    }

    /** One's own partner's, or any for whoever examines them; the rest does not exist. */
    private void exigerAccessible(DemandeDAcces demande) {
        Appelant appelant = appelants.courant();
        if (!appelant.peut(CONVENTION_INSTRUIRE) && demande.partenaire() != moi().partenaire()) {
            throw new Introuvable("demande " + demande.reference());
        }
    }

    private UtilisateurVu moi() {
        return utilisateurs.parCompte(identifiant()).orElseThrow(() -> new Introuvable("partenaire de " + identifiant()));
    }

    private String identifiant() {
        return appelants.courant().identifiant();
    }

    private Instant maintenant() {
        return horloge.instant();
    }

    private void noterEtat(DemandeDAcces demande, String detail) {
        noter(ActeJournal.MODIFICATION, demande, (detail == null ? "" : detail + ", ") + "état\u202f: " + demande.etat().libelle());
        avis.surLaFiche(demande);
    }

    private void noter(ActeJournal acte, DemandeDAcces demande, String detail) {
        journal.noter(acte, AvisDeDemande.OBJET, demande.reference(), detail, null);
    }
}
