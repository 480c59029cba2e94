package fr.passerelle.avip.demande;

import fr.passerelle.avip.nomenclature.InscriptionFranceTravail;
import fr.passerelle.avip.orientation.Ages;
import fr.passerelle.avip.orientation.EnfantDit;
import fr.passerelle.avip.orientation.FicheOrientation;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.RegleRefusee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a request must say before it leaves, all of it at once, and what is only worth a thought. */
public final class ControleOrientation {

    private static final String OBLIGATOIRE = "E-OBLIGATOIRE";
    private static final int HEURES_PAR_SEMAINE = 10;

    private ControleOrientation() {
    }

    /** All that is wrong with it. */
    public static List<RegleRefusee> refus(BrouillonSaisi b, LocalDate aujourdhui) {
        Exigences e = new Exigences("R-AVIP-10");
        b.fiche().verifier(aujourdhui, e);
        e.exiger(!b.structures().isEmpty(), OBLIGATOIRE, "structures", "Choisissez au moins une structure.");
        e.exiger(b.structures().size() <= BrouillonSaisi.STRUCTURES_AU_PLUS, "R-AVIP-26", "structures", "Trois structures au plus à la fois.");
        e.exiger(b.informeLe() != null, "R-AVIP-21", "informe", "Le parent doit être informé et d’accord avant l’envoi.");
        e.exiger(b.certifie(), "R-AVIP-21", "certifie", "Certifiez que l’accueil conditionne le parcours.");
        try {
            e.refuser();
            return List.of();
        } catch (RegleRefusee refus) {
            // each by itself: the first one carries the others, which a step would then show too
            return refus.toutes().stream().map(r -> r.surLeChamp(r.champ())).toList();
        }
    }

    /** All that is wrong in a step. */
    public static List<RegleRefusee> refus(BrouillonSaisi b, EtapeOrientation etape, LocalDate aujourdhui) {
        return refus(b, aujourdhui).stream().filter(r -> EtapeOrientation.de(r.champ()) == etape).toList();
    }

    /** What does not prevent sending, and is worth knowing. */
    public static List<String> remarques(BrouillonSaisi b) {
        FicheOrientation fiche = b.fiche();
        List<String> remarques = new ArrayList<>();
        if (fiche.parent().franceTravail() == InscriptionFranceTravail.NON) {
            remarques.add("Le parent n’est pas inscrit à France Travail\u202f: la structure le verra, rien ne s’y oppose. (R-AVIP-11)");
        }
        if (!fiche.besoin().demiJournees().isEmpty() && fiche.besoin().heuresParSemaine() < HEURES_PAR_SEMAINE) {
            remarques.add("Moins de dix heures par semaine\u202f: vérifiez que cela suffit au parcours.");
        }
        LocalDate entree = fiche.besoin().entree();
        for (EnfantDit enfant : fiche.enfants()) {
            if (entree != null && enfant.depuis() != null && !entree.isBefore(enfant.depuis()) && Ages.avantDixSemaines(enfant.depuis(), entree)) {
                remarques.add((enfant.aNaitre() ? "L’enfant à naître" : enfant.prenom()) + " aurait moins de dix semaines à l’entrée\u202f: c’est le temps du congé de maternité. (R-AVIP-14)");
            }
        }
        return remarques;
    }
}
