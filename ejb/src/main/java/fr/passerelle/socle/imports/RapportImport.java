package fr.passerelle.socle.imports;

import fr.passerelle.socle.commun.Typographie;
import java.util.List;

/**
 * What a file holds and what became, or would become, of it, line by line.
 *
 * @param lignes how many lines it holds besides its header
 * @param importees how many of them were written
 * @param erreurs what forbids to import, the whole or that line
 * @param avertissements what is worth knowing before importing
 * @param lot the batch it became, {@code null} when it was only tried or is refused
 */
public record RapportImport(String fichier, String objet, int lignes, int importees, List<Anomalie> erreurs, List<Anomalie> avertissements,
        Long lot) {

    public RapportImport {
        erreurs = List.copyOf(erreurs);
        avertissements = List.copyOf(avertissements);
    }

    public static RapportImport refuse(String fichier, String objet, String message) {
        return new RapportImport(fichier, objet, 0, 0, List.of(Anomalie.duFichier(message)), List.of(), null);
    }

    public boolean estImporte() {
        return lot != null;
    }

    /** How many lines have nothing wrong; none when the whole file is refused. */
    public long lignesJustes() {
        boolean refuse = erreurs.stream().anyMatch(e -> e.ligne() == 0);
        return refuse ? 0 : lignes - erreurs.stream().map(Anomalie::ligne).distinct().count();
    }

    /** The same, for a trial: nothing is kept. */
    public RapportImport essai() {
        return new RapportImport(fichier, objet, lignes, importees, erreurs, avertissements, null);
    }

    /** « 4 999 lignes importées pour 2025, depuis agents.csv. 1 erreur : voir le rapport. » */
    public String enClair() {
        String erreursDites = Typographie.compte(erreurs.size(), "erreur");
        if (!estImporte()) {
            return Typographie.entier(lignes) + (lignes > 1 ? " lignes lues, " : " ligne lue, ") + erreursDites + "\u202f: rien n’a été importé.";
        }
        return Typographie.entier(importees) + (importees > 1 ? " lignes importées" : " ligne importée") + (objet.isEmpty() ? "" : " pour " + objet)
                + ", depuis " + fichier + "." + (erreurs.isEmpty() ? "" : " " + erreursDites + "\u202f: voir le rapport.");
    }
}
