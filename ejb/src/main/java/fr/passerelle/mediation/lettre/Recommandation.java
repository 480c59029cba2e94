package fr.passerelle.mediation.lettre;

import static fr.passerelle.socle.commun.Typographie.FINE;
import static fr.passerelle.socle.commun.Typographie.date;
import static fr.passerelle.socle.commun.Typographie.euros;
import static fr.passerelle.socle.commun.Typographie.minuscule;

import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.socle.commun.TextePropre;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the mediator recommends to the services, as it is proposed: whose file, the position, the amounts, what was promised and what
 * is asked. Its reader has the file to act on, and never gets the letter written to the person.
 *
 * @param personne the person concerned, or {@code null}
 * @param numero their file number, or {@code null}
 * @param position {@code null} while it is not chosen
 * @param suites what was promised to the person
 * @param suitesAvant by when, or {@code null}
 */
public record Recommandation(String reference, String personne, String numero, Prestation prestation, LocalDate reception, PositionCaf position,
        BigDecimal rappel, BigDecimal induAnnule, BigDecimal induDetecte, String droits, List<String> suites, LocalDate suitesAvant) {

    public String enClair() {
        List<String> paragraphes = new ArrayList<>();
        paragraphes.add("Personne concernée" + FINE + ": " + (TextePropre.estVide(personne) ? "non précisée" : personne)
                + (TextePropre.estVide(numero) ? "" : ", dossier n°\u00a0" + numero) + ".");
        paragraphes.add("Demande reçue le " + date(reception) + (prestation == Prestation.AUCUNE ? "" : ", prestation en cause" + FINE + ": " + prestation.libelle()) + ".");
        if (position != null) {
            paragraphes.add("Position à l’issue du réexamen" + FINE + ": " + minuscule(position.libelle()) + ".");
        }
        ajouter(paragraphes, "Montants" + FINE + ":", montants());
        if (!TextePropre.estVide(droits)) {
            paragraphes.add("Droits retrouvés" + FINE + ": " + TextePropre.de(droits));
        }
        ajouter(paragraphes, "Suites promises à la personne" + (suitesAvant == null ? "" : ", à faire avant le " + date(suitesAvant)) + FINE + ":", suites);
        paragraphes.add(demande());
        return String.join("\n\n", paragraphes);
    }

    private String demande() {
        return (suites.isEmpty() && montants().isEmpty() ? "Je vous remercie d’en prendre note au dossier"
                : "Je vous demande de mettre en œuvre ce qui précède, puis de me le confirmer") + ", en rappelant la référence " + reference + ".";
    }

    private List<String> montants() {
        List<String> montants = new ArrayList<>();
        montant(montants, "rappel à verser", rappel);
        montant(montants, "trop-perçu à annuler", induAnnule);
        montant(montants, "trop-perçu découvert", induDetecte);
        return montants;
    }

    private static void montant(List<String> montants, String quoi, BigDecimal combien) {
        if (combien != null && combien.signum() > 0) {
            montants.add(quoi + FINE + ": " + euros(combien));
        }
    }

    private static void ajouter(List<String> paragraphes, String titre, List<String> items) {
        if (!items.isEmpty()) {
            paragraphes.add(titre);
            paragraphes.add("- " + String.join("\n- ", items));
        }
    }
}
