package fr.passerelle.avip.demande;

import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.orientation.OrientationVue;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The thread of one request, as the body that made it sees it.
 *
 * @param commune where the structure is
 * @param telephone of the structure, or {@code null}
 * @param autres those asked at the same time
 * @param question what the structure asks now, or {@code null}
 * @param referents who answers there, by name
 * @param aujourdhui the day it is looked at
 */
public record DemandeSuivie(OrientationVue demande, String structure, String commune, String telephone, List<Autre> autres, List<Etape> etapes, String question,
        List<String> referents, LocalDate aujourdhui) implements Serializable {

    /** Another structure asked at the same time. */
    public record Autre(long id, String reference, String structure, StatutOrientation statut) implements Serializable {
    }

    /** Something that happened, with the name of who did it. */
    public record Etape(Instant quand, String auteur, String fait, StatutOrientation statut, String detail) implements Serializable {
    }

    public String referentsEnClair() {
        return String.join(", ", referents);
    }

    public boolean peutRetirer() {
        return demande.statut().suivants().contains(StatutOrientation.RETIREE);
    }

    public boolean peutCompleter() {
        return demande.statut() == StatutOrientation.COMPLEMENT_DEMANDE;
    }

    public boolean peutRecommencer() {
        return demande.statut().estFinal() && demande.anonymisee() == null;
    }

    public boolean peutNoterEchange() {
        return demande.statut().estOuverte() && demande.suivi().ouverte() != null;
    }
}
