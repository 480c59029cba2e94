package fr.passerelle.mediation.saisine;

import static fr.passerelle.mediation.Permissions.BILAN_ARRETER;
import static fr.passerelle.mediation.Permissions.SAISINE_AFFECTER;
import static fr.passerelle.mediation.Permissions.SAISINE_DECIDER;
import static fr.passerelle.mediation.Permissions.SAISINE_ENREGISTRER;
import static fr.passerelle.mediation.Permissions.SAISINE_GERER;
import static fr.passerelle.mediation.Permissions.SAISINE_LIRE;
import static fr.passerelle.mediation.Permissions.SAISINE_LISTER;
import static fr.passerelle.mediation.Permissions.SAISINE_NOTES;

import fr.passerelle.mediation.acte.*;
import fr.passerelle.mediation.lettre.Correspondant;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.nomenclature.GenreDocument;
import fr.passerelle.mediation.nomenclature.MotifRetrait;
import fr.passerelle.mediation.notifications.Avis;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.Matricule;
import fr.passerelle.socle.comptes.Agent;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.pieces.Pieces;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The acts on a case, T1 to T17. Each takes the reference and the version the person read; what the rules refuse is a
 * {@link RegleRefusee} with its number, what someone else changed meanwhile a {@code VersionPerimee}, what may not be seen
 * an {@code Introuvable}.
 */
@Stateless
public class SaisineService {

    @Inject
    private ActesSurSaisine actes;
    @Inject
    private SaisineRepository saisines;
    @Inject
    private Appelants appelants;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Pieces pieces;
    @Inject
    private Event<SaisineRectifiee> rectifiees;
    @Inject
    private Avis avis;
    @Inject
    private Clock horloge;

    /** T1. The one who may decide holds the case at once, unless implied in it. */
    @Autorise(SAISINE_ENREGISTRER)
    public String enregistrer(Enregistrement e) {
        exigerMesPieces(e.pieces());
        Appelant moi = appelants.courant();
        return actes.creer(e, (saisine, contexte) -> {
            if (moi.peut(SAISINE_DECIDER) && !saisine.implique(moi.identifiant())) {
                saisine.affecter(moi.identifiant(), moi.nom(), contexte);
            }
        }).reference();
    }

    /** Corrects what was registered, while the case is open. */
    @Autorise(SAISINE_GERER)
    public void corriger(String reference, int version, Enregistrement e) {
        exigerMesPieces(e.pieces());
        actes.agir(reference, version, Acte.CORRECTION, (s, c) -> s.corriger(e, this::nomDe, c));
    }

    /** Rectifies what a frozen bilan counted of a case; the bilan is frozen anew with that reason, in this transaction (R-MED-25). */
    @Autorise(BILAN_ARRETER)
    public void rectifier(String reference, int version, Rectification rectification, String motif) {
        int annee = actes.apresArret(reference, version, Acte.RECTIFICATION, (s, c) -> s.rectifier(rectification, motif, c));
        rectifiees.fire(new SaisineRectifiee(annee, motif));
    }

    /** Gives the case to someone who may decide. */
    @Autorise(SAISINE_AFFECTER)
    public void affecter(String reference, int version, String identifiant) {
        Agent agent = decideur(identifiant);
        actes.agir(reference, version, Acte.AFFECTATION, (s, c) -> s.affecter(agent.identifiant(), agent.nom(), c));
    }

    /** Takes a case that nobody holds. */
    @Autorise(SAISINE_DECIDER)
    public void prendreEnCharge(String reference, int version) {
        Appelant moi = appelants.courant();
        actes.agir(reference, version, Acte.AFFECTATION, (s, c) -> {
            if (s.titulaire() != null && !moi.peut(SAISINE_AFFECTER)) {
                throw new RegleRefusee("R-MED-18", "La saisine a déjà un titulaire.");
            }
            s.affecter(moi.identifiant(), moi.nom(), c);
        });
    }

    @Autorise(SAISINE_GERER)
    public void accuserReception(String reference, int version) {
        actes.agir(reference, version, Acte.ACCUSER_RECEPTION, Saisine::accuserReception);
    }

    @Autorise(SAISINE_DECIDER)
    public void demanderComplement(String reference, int version, String texte) {
        actes.parTitulaire(reference, version, Acte.DEMANDER_COMPLEMENT, (s, c) -> s.demanderComplement(texte, c));
    }

    @Autorise(SAISINE_GERER)
    public void relancerComplement(String reference, int version) {
        actes.agir(reference, version, Acte.RELANCE, Saisine::relancerComplement);
    }

    @Autorise(SAISINE_GERER)
    public void recevoirComplement(String reference, int version, String texte) {
        actes.agir(reference, version, Acte.RECEVOIR_COMPLEMENT, (s, c) -> s.recevoirComplement(texte, c));
    }

    @Autorise(SAISINE_DECIDER)
    public void constaterSilence(String reference, int version) {
        actes.parTitulaire(reference, version, Acte.CONSTATER_SILENCE, Saisine::constaterSilence);
    }

    @Autorise(SAISINE_DECIDER)
    public void declarerRecevable(String reference, int version, ExamenRecevabilite examen, LocalDate dateNotification) {
        actes.parTitulaire(reference, version, Acte.DECLARER_RECEVABLE, (s, c) -> s.declarerRecevable(examen, dateNotification, c));
    }

    @Autorise(SAISINE_DECIDER)
    public void declarerIrrecevable(String reference, int version, Irrecevabilite irrecevabilite) {
        actes.parTitulaire(reference, version, Acte.DECLARER_IRRECEVABLE, (s, c) -> s.declarerIrrecevable(irrecevabilite, c));
    }

    @Autorise(SAISINE_DECIDER)
    public void reorienter(String reference, int version, Reorientation reorientation) {
        actes.parTitulaire(reference, version, Acte.REORIENTER, (s, c) -> s.reorienter(reorientation, c));
    }

    @Autorise(SAISINE_DECIDER)
    public void interroger(String reference, int version, QuestionPosee question) {
        actes.parTitulaire(reference, version, Acte.INTERROGER, (s, c) -> {
            Question posee = s.interroger(question, c);
            avis.interroge(posee.identifiant(), posee.echeance(), reference);
        });
    }

    @Autorise(SAISINE_GERER)
    public void relancerQuestion(String reference, int version, long question) {
        actes.agir(reference, version, Acte.RELANCE, (s, c) -> {
            Question relancee = s.relancerQuestion(question, c);
            avis.relance(relancee.identifiant(), relancee.echeance(), reference);
        });
    }

    /** An answer that came by another way than the addressee's own page, recorded for them. */
    @Autorise(SAISINE_GERER)
    public void recevoirReponse(String reference, int version, long question, String texte) {
        actes.agir(reference, version, Acte.RECEVOIR_REPONSE, (s, c) -> s.recevoirReponse(question, texte, List.of(), c));
    }

    @Autorise(SAISINE_DECIDER)
    public void proposerEquite(String reference, int version, PropositionEquiteFaite proposition) {
        actes.parTitulaire(reference, version, Acte.PROPOSER_EQUITE, (s, c) -> s.proposerEquite(proposition, c));
    }

    @Autorise(SAISINE_DECIDER)
    public void repondre(String reference, int version, ReponseDonnee reponse) {
        actes.parTitulaire(reference, version, Acte.REPONDRE, (s, c) -> s.repondre(reponse, c));
    }

    /** How each of those a case writes to is written to: those who wrote, the first first, or else the person concerned. */
    @Autorise(SAISINE_LIRE)
    public List<Correspondant> correspondants(String reference) {
        return saisines.lire(reference, appelants.courant()).orElseThrow(() -> new Introuvable("saisine " + reference)).demande().correspondants(LocalDate.now(horloge));
    }

    /** How to write to one of them from now on (R-MED-8). */
    @Autorise(SAISINE_GERER)
    public void ecrirePar(String reference, int version, ChoixDEnvoi choix) {
        actes.agir(reference, version, Acte.ENVOI, (s, c) -> s.ecrirePar(choix, c));
    }

    /** @param jour when it was really done, or {@code null} of what is to be done again */
    @Autorise(SAISINE_GERER)
    public void marquerSuivi(String reference, int version, long suivi, LocalDate jour) {
        actes.agir(reference, version, Acte.SUIVI, (s, c) -> s.marquerSuivi(suivi, jour, c));
    }

    @Autorise(SAISINE_DECIDER)
    public void cloturer(String reference, int version) {
        actes.parTitulaire(reference, version, Acte.CLOTURER, Saisine::cloturer);
    }

    @Autorise(SAISINE_DECIDER)
    public void signalerContentieux(String reference, int version, Contentieux contentieux) {
        actes.parTitulaire(reference, version, Acte.SIGNALER_CONTENTIEUX, (s, c) -> s.signalerContentieux(contentieux, c));
    }

    /** T15, by its motive: withdrawal, duplicate or registration error. */
    @Autorise(SAISINE_DECIDER)
    public void abandonner(String reference, int version, Abandon abandon) {
        Acte acte = abandon.acte();
        actes.ensemble(reference, abandon.referenceLiee());
        actes.parTitulaire(reference, version, acte, (s, c) -> {
            switch (acte) {
                case DESISTER -> s.desister(abandon.trace(), c);
                case DECLARER_DOUBLON -> s.declarerDoublon(autre(abandon.referenceLiee()).orElse(null), c);
                default -> s.declarerErreur(abandon.trace(), c);
            }
        });
    }

    @Autorise(SAISINE_DECIDER)
    public void rouvrir(String reference, int version, String motif) {
        actes.parTitulaire(reference, version, Acte.ROUVRIR, (s, c) -> s.rouvrir(motif, c));
    }

    /** T17. Without a name, the case goes to the first deputy who may hold it; without any, it is flagged. */
    @Autorise({SAISINE_DECIDER, SAISINE_GERER})
    public void deporter(String reference, int version, String motif, String nouveauTitulaire) {
        actes.agir(reference, version, Acte.DEPORTER, (s, c) -> {
            Optional<Agent> suivant = !TextePropre.estVide(nouveauTitulaire)
                    ? Optional.of(decideur(nouveauTitulaire)) : suppleant(s);
            s.deporter(motif, suivant.map(Agent::identifiant).orElse(null), suivant.map(Agent::nom).orElse(null), c);
        });
    }

    @Autorise(SAISINE_NOTES)
    public void ajouterNote(String reference, int version, String texte) {
        actes.parTitulaire(reference, version, Acte.NOTE, (s, c) -> s.ajouterNote(texte, c));
    }

    @Autorise(SAISINE_GERER)
    public void lier(String reference, int version, String autreReference) {
        actes.ensemble(reference, autreReference);
        actes.agir(reference, version, Acte.LIEN, (s, c) -> {
            Saisine autre = autre(autreReference).filter(a -> a != s)
                    .orElseThrow(() -> new RegleRefusee("R-MED-22", "autreReference", "Aucune autre saisine ne porte cette référence."));
            saisines.lier(s.id(), autre.id());
            s.noter(Acte.LIEN, "Liée à la saisine " + autre.reference() + ".", c);
            autre.noter(Acte.LIEN, "Liée à la saisine " + s.reference() + ".", c);
        });
    }

    @Autorise(SAISINE_GERER)
    public void joindre(String reference, int version, List<Long> ids, GenreDocument genre) {
        exigerMesPieces(ids);
        actes.agir(reference, version, Acte.DOCUMENT, (s, c) -> s.changerDocument(Acte.DOCUMENT, d -> d.ajouterDocuments(s, ids, genre, c), c));
    }

    @Autorise(SAISINE_GERER)
    public void qualifierDocument(String reference, int version, long piece, GenreDocument genre, String intitule) {
        actes.agir(reference, version, Acte.DOCUMENT, (s, c) -> s.changerDocument(Acte.DOCUMENT, d -> d.qualifierDocument(piece, genre, intitule), c));
    }

    /** Takes a document out of a case; the journal keeps why. */
    @Autorise(SAISINE_GERER)
    public void retirerDocument(String reference, int version, long piece, MotifRetrait motif) {
        actes.agir(reference, version, Acte.RETRAIT, (s, c) -> s.changerDocument(Acte.RETRAIT, d -> d.retirerDocument(piece, motif, c), c));
        actes.preciser(reference, "Document " + piece + " retiré\u202f: " + motif.libelle());
    }

    /** The open cases of a file, while registering; one without access to cases learns only how many there are. The number is not journaled. */
    @Autorise(SAISINE_ENREGISTRER)
    public List<SaisineOuverte> ouvertesPour(String numeroAllocataire) {
        if (!Matricule.estUn(numeroAllocataire)) {
            return List.of();
        }
        String numero = new Matricule(numeroAllocataire).valeur();
        Appelant moi = appelants.courant();
        List<SaisineOuverte> ouvertes = moi.peut(SAISINE_LISTER) ? saisines.ouvertesPour(numero, moi)
                : Collections.nCopies((int) saisines.nombreOuvertesPour(numero), SaisineOuverte.SANS_DETAIL);
        actes.noterOuvertes(ouvertes);
        return ouvertes;
    }

    private void exigerMesPieces(List<Long> ids) {
        if (!pieces.sontDe(appelants.courant().identifiant(), ids)) {
            throw new RegleRefusee("PIECE", "pieces", "Une pièce jointe n’est plus disponible\u202f: joignez-la de nouveau.");
        }
    }

    private String nomDe(String identifiant) {
        return annuaire.noms(List.of(identifiant)).get(identifiant);
    }

    private Agent decideur(String identifiant) {
        return annuaire.agentsPouvant(SAISINE_DECIDER).stream()
                .filter(a -> a.identifiant().equals(identifiant))
                .findFirst()
                .orElseThrow(() -> new RegleRefusee("R-MED-18", "titulaire", "Choisissez un médiateur ou un suppléant."));
    }

    private Optional<Agent> suppleant(Saisine saisine) {
        String moi = appelants.courant().identifiant();
        return annuaire.agentsPouvant(SAISINE_DECIDER).stream()
                .filter(a -> !a.identifiant().equals(moi) && !saisine.estDeporte(a.identifiant())
                        && !saisine.implique(a.identifiant()))
                .findFirst();
    }

    private Optional<Saisine> autre(String reference) {
        return reference == null ? Optional.empty() : saisines.pourAgir(TextePropre.code(reference), appelants.courant());
    }
}
