package fr.passerelle.partenaires.portail;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Typographie;
import java.time.LocalDate;
import java.util.List;

/**
 * A service as one person sees it.
 *
 * @param profils as what they enter; told in words; empty when it is closed, or when there is but one
 * @param jusquAu the last day of the right, or {@code null}
 * @param fermee why it is closed, or {@code null} when it is open
 * @param concerne whether something was agreed on it with the partner, or the person had a right there
 */
public record Tuile(ServicePartenaire service, String usage, List<String> profils, LocalDate jusquAu, Fermeture fermee, boolean concerne) {

    public Tuile {
        profils = List.copyOf(profils);
    }

    /** «  comme T2 et T5 »; nothing where one can be but one thing. */
    public String enTantQue() {
        return profils.isEmpty() ? "" : " comme " + String.join(" et ", profils);
    }

    /** « Vous y entrez comme T2 et T5 jusqu’au 4 mai 2026. »; nothing where one can be but one thing, without an end. */
    public String entree() {
        String comment = enTantQue() + (jusquAu == null ? "" : " jusqu’au " + Typographie.date(jusquAu));
        return comment.isEmpty() ? "" : "Vous y entrez" + comment + ".";
    }

    public boolean estOuverte() {
        return fermee == null;
    }

    /** Whether it concerns them, though it is closed. */
    public boolean estASuivre() {
        return fermee != null && concerne;
    }
}
