package fr.passerelle.mediation.reprise;

import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.imports.Anomalie;
import fr.passerelle.socle.imports.RapportImport;
import java.util.List;

/**
 * What a file holds and what would become of it, line by line.
 *
 * @param annee the year it is about, 0 when its name does not tell
 * @param lignes how many lines it holds besides its header
 * @param erreurs what forbids to import it; nothing is imported while one is left
 * @param avertissements what is worth knowing before importing
 * @param chiffres the key figures of the year as the file would make them, for a trial; empty while there are errors
 * @param lot the batch it became, {@code null} when it was only checked or is refused
 */
public record RapportReprise(String fichier, int annee, int lignes, List<Anomalie> erreurs,
        List<Anomalie> avertissements, List<Indicateur> chiffres, Long lot) {

    public RapportReprise {
        erreurs = List.copyOf(erreurs);
        avertissements = List.copyOf(avertissements);
        chiffres = List.copyOf(chiffres);
    }

    static RapportReprise refuse(String fichier, String message) {
        return new RapportReprise(fichier, 0, 0, List.of(Anomalie.duFichier(message)), List.of(), List.of(), null);
    }

    /** The same, for a trial: nothing is kept. */
    RapportReprise essai() {
        return new RapportReprise(fichier, annee, lignes, erreurs, avertissements, chiffres, null);
    }

    public boolean estImportable() {
        return erreurs.isEmpty();
    }

    /** « 33 lignes importées pour 2025, depuis saisines_2025.csv. », « 1 ligne lue, 2 erreurs : rien n’a été importé. » */
    public String enClair() {
        return new RapportImport(fichier, annee == 0 ? "" : String.valueOf(annee), lignes, lignes, erreurs, avertissements, lot).enClair();
    }

    public boolean estImporte() {
        return lot != null;
    }
}
