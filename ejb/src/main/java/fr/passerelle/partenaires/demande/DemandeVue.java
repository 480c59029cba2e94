package fr.passerelle.partenaires.demande;

import fr.passerelle.partenaires.demande.saisie.DemandeSaisie;
import fr.passerelle.partenaires.demande.saisie.EtatDemande;
import fr.passerelle.partenaires.demande.saisie.Origine;
import fr.passerelle.partenaires.demande.saisie.Tour;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A request as it stands.
 *
 * @param recueLe the day the paper came, or {@code null}
 * @param motif why it was refused or given up, or {@code null}
 * @param convention the one drawn up for it, or {@code null}
 * @param ajout whether it asks for services more, under a convention that stands
 */
public record DemandeVue(String reference, int version, long partenaire, Origine origine, EtatDemande etat, Tour tour, DemandeSaisie contenu,
        LocalDate recueLe, Instant commenceeLe, Instant gardeeLe, Instant envoyeeLe, Instant etatLe, String motif, Long convention, boolean ajout) implements Serializable {
}
