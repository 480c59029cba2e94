package fr.passerelle.mediation.modele;

import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.socle.capacites.Demonstration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;

/** Three models of the demonstration. */
@ApplicationScoped
class ModelesDeDemonstration implements Demonstration {

    private static final int APRES_LES_SAISINES = 25;

    @Inject
    private ModelesRepository modeles;
    @Inject
    private Clock horloge;

    @Override
    public int rang() {
        return APRES_LES_SAISINES;
    }

    @Override
    @Transactional
    public void jouer() {
        if (modeles.enUsage().isEmpty()) {
            ajouter("Trop-perçu expliqué, décision maintenue", Set.of(MotifSaisine.INCOMPREHENSION_INDU), Set.of(),
                    "Vous contestez la somme qui vous est réclamée. J’ai repris le calcul avec le service, période par période\u202f: il est juste.\n\n"
                            + "Cette somme correspond à …, parce que …\n\nSi son remboursement vous met en difficulté, vous pouvez demander à l’échelonner.");
            ajouter("Aide au logement\u202f: ressources corrigées", Set.of(MotifSaisine.INCOMPREHENSION_DECISION), Set.of(Prestation.AIDE_LOGEMENT),
                    "Votre aide au logement a été recalculée\u202f: les ressources retenues n’étaient pas les bonnes.\n\n"
                            + "Le rappel de … € vous est versé avec le prochain paiement.");
            ajouter("Paiement rétabli", Set.of(MotifSaisine.ABSENCE_PAIEMENT, MotifSaisine.DELAI_TRAITEMENT), Set.of(),
                    "Votre dossier attendait une pièce que la Caf avait déjà reçue. Il est traité depuis le …\n\n"
                            + "Le paiement est rétabli. Je vous prie d’accepter les excuses de la Caf pour ce retard.");
        }
    }

    private void ajouter(String titre, Set<MotifSaisine> motifs, Set<Prestation> prestations, String corps) {
        modeles.ajouter(new ModeleSaisi(titre, motifs, prestations, corps), "mediateur", horloge.instant());
    }
}
