package fr.passerelle.socle.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What was read from a file.
 *
 * @param lignes how many lines it holds, right or wrong
 * @param lues the lines without any fault
 */
public record Lecture<L>(int lignes, List<Lue<L>> lues, Anomalies anomalies) {

    /** A line without fault, and where it stands in the file. */
    public record Lue<L>(long ligne, L valeur) {
    }

    /** @throws FichierRefuse when there is no way to read it line by line */
    public static <L> Lecture<L> de(String texte, Forme forme, Colonnes colonnes, Lecteur<L> lecteur, LocalDate aujourdhui) {
        Tableau tableau = Tableau.lire(texte, forme, colonnes);
        Anomalies anomalies = new Anomalies();
        tableau.anomalies().forEach(anomalies::refuser);
        tableau.inconnues().forEach(c -> anomalies.avertir(
                new Anomalie(1, c.isEmpty() ? null : c, null, "Colonne inconnue\u202f: elle n’est pas reprise.")));
        Habitudes habitudes = new Habitudes();
        List<Lue<L>> lues = new ArrayList<>();
        for (Tableau.Ligne ligne : tableau.lignes()) {
            Cellules cellules = new Cellules(ligne, habitudes, aujourdhui, anomalies);
            L lue = lecteur.ligne(cellules);
            if (cellules.sontJustes()) {
                lues.add(new Lue<>(ligne.numero(), lue));
            }
        }
        return new Lecture<>(tableau.lignes().size() + tableau.anomalies().size(), lues, anomalies);
    }

    /** Tells what is already kept: once for a file that brings nothing else, line by line otherwise. */
    public void refuserCeQuiEstDejaLa(List<Anomalie> deja, String ensemble) {
        if (deja.size() > 1 && deja.size() == lignes && anomalies.erreurs().isEmpty()) {
            anomalies.refuser(Anomalie.duFichier(ensemble));
        } else {
            deja.forEach(anomalies::refuser);
        }
    }

    /** Whether something is wrong with the file itself: nothing of it goes in then, even where each line stands alone. */
    boolean estRefuseeEntiere() {
        return erreurs().stream().anyMatch(a -> a.ligne() == 0);
    }

    /** What the lines without fault say. */
    public List<L> valeurs() {
        return lues.stream().map(Lue::valeur).toList();
    }

    public List<Anomalie> erreurs() {
        return anomalies.erreurs();
    }

    public List<Anomalie> avertissements() {
        return anomalies.avertissements();
    }
}
