package fr.passerelle.web.avip.annuaire;

import fr.passerelle.avip.annuaire.StructurePubliee;
import fr.passerelle.avip.nomenclature.MotDePlaces;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.valeurs.Telephone;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The card of a structure.
 *
 * @param rang its number, on the card as on the map
 */
public record Fiche(int rang, StructurePubliee structure) {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final String MONENFANT = "https://monenfant.fr/que-recherchez-vous/";

    /** « Micro-crèche de 11 places, ADMR des 4 Vallées ». */
    public String sousTitre() {
        return structure.type().libelle() + " de " + structure.agrement() + " places, " + structure.gestionnaire()
                + (structure.reseau() == null ? "" : ", réseau " + structure.reseau());
    }

    public String adresse() {
        return Stream.of(structure.adresse(), structure.codePostal() + " " + structure.commune()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** « 03 53 01 02 07 », or {@code null}. */
    public String telephone() {
        return structure.telephone() == null ? null : new Telephone(structure.telephone()).enClair();
    }

    /** Until when the label runs, and how fresh all this is. */
    public String pied() {
        return "Label Avip jusqu’au " + JOUR.format(structure.labelJusquAu()) + ". À jour le " + JOUR.format(structure.aJourLe()) + ".";
    }

    /** Its page of the national site, or {@code null}. */
    public String getMonenfant() {
        return structure.idMonenfant() == null ? null : MONENFANT + structure.idMonenfant();
    }

    public String ton() {
        return structure.places() == MotDePlaces.PLACES_POSSIBLES ? "succes" : structure.places() == MotDePlaces.COMPLET ? "neutre" : "attention";
    }

    public String icone() {
        return structure.places() == MotDePlaces.PLACES_POSSIBLES ? "circle-check" : structure.places() == MotDePlaces.COMPLET ? "ban" : "clock";
    }

    /** What its mark on the map says: « 4. Micro-crèche Petite récré d’Isômes, à Isômes : places possibles ». */
    String enClair() {
        return rang + ". " + structure.nom() + ", à " + structure.commune() + "\u202f: " + Typographie.minuscule(structure.places().libelle());
    }
}
