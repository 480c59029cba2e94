package fr.passerelle.avip.reponse.file;

import fr.passerelle.avip.nomenclature.TypeParcours;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Typographie;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in the queue, and the rules that gave it, in the order they count.
 *
 * @param raisons « parent isolé », « embauche le 7 décembre 2026 », « envoyée le 24 novembre 2026 »
 */
public record PlaceDansLaFile(long id, int rang, List<String> raisons) implements Serializable {

    public PlaceDansLaFile {
        raisons = List.copyOf(raisons);
    }

    public static PlaceDansLaFile de(int rang, EnFile d, LocalDate jour) {
        List<String> raisons = new ArrayList<>();
        if (d.monoparental()) {
            raisons.add("parent isolé");
        }
        if (OrdreDeLaFile.compte(d.dateFerme(), jour)) {
            raisons.add(dateFerme(d.parcours()) + " le " + Typographie.date(d.dateFerme()));
        }
        raisons.add("envoyée le " + Typographie.date(d.envoyeeLe().atZone(Horloge.PARIS).toLocalDate()));
        return new PlaceDansLaFile(d.id(), rang, raisons);
    }

    /** « 1er : parent isolé, embauche le 7 décembre 2026, envoyée le 24 novembre 2026 ». */
    public String enClair() {
        return ordinal() + Typographie.INSECABLE + ": " + String.join(", ", raisons);
    }

    public String ordinal() {
        return rang + (rang == 1 ? "er" : "e");
    }

    private static String dateFerme(TypeParcours parcours) {
        return switch (parcours == null ? TypeParcours.AUTRE : parcours) {
            case FORMATION -> "formation";
            case STAGE -> "stage";
            case REPRISE_EMPLOI, RECHERCHE_EMPLOI -> "embauche";
            default -> "date ferme";
        };
    }
}
