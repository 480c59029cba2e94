package fr.passerelle.partenaires.demande;

import fr.passerelle.partenaires.convention.ContratVu;
import fr.passerelle.partenaires.convention.ConventionVue;
import fr.passerelle.partenaires.demande.saisie.PointAVerifier;
import fr.passerelle.partenaires.nomenclature.EtatBulletin;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The whole folder of a request, as the Caf examines it.
 *
 * @param agent the name of who has it in charge, or {@code null}
 * @param convention the one drawn up, or {@code null}; then its contracts, and the bulletin of each
 */
public record DossierDeDemande(DemandeSuivie suivie, String agent, List<PointDeControle> controles, Set<PointAVerifier> verifies, ConventionVue convention,
        List<ContratVu> contrats, Map<Long, EtatBulletin> bulletins) {

    public DemandeVue demande() {
        return suivie.demande();
    }

    /** Whether nothing is left that would stop it from being drawn up. */
    public boolean estPret() {
        return verifies.size() == PointAVerifier.values().length && controles.stream().allMatch(c -> c.tenu() || !c.bloquant());
    }
}
