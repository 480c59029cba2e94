package fr.passerelle.mediation.reprise;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.imports.FichierRefuse;
import fr.passerelle.socle.imports.Forme;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file's name tells: {@code saisines_2025.csv} or {@code indicateurs_2024.csv}. A number added by a browser that
 * already had the file, as in {@code saisines_2025 (1).csv}, does no harm.
 */
record FichierRepris(Genre genre, int annee) {

    enum Genre { SAISINES, INDICATEURS }

    static final Forme FORME = new Forme(true, ";", 5_000, 2);
    static final String MOT = "lot de reprise";
    static final String AIDE = "saisines_AAAA ou indicateurs_AAAA, en CSV (UTF-8, séparé par des points-virgules) ou en classeur Excel (.xlsx), 5\u202f000\u00a0lignes et 2\u00a0Mo au plus."
            + " Aucun nom, aucun numéro de dossier.";
    static final String MAL_NOMME = "Nommez le fichier saisines_AAAA.csv ou indicateurs_AAAA.csv (ou .xlsx), AAAA étant l’année.";

    private static final Pattern NOM =
            Pattern.compile("(saisines|indicateurs)_((?:19|20)\\d{2})(?: ?\\(\\d+\\))?\\.(?:csv|xlsx)", Pattern.CASE_INSENSITIVE);

    /** @throws FichierRefuse when the name does not tell */
    static int annee(String nom) {
        return de(nom).map(FichierRepris::annee).orElseThrow(() -> new FichierRefuse(MAL_NOMME));
    }

    static Optional<FichierRepris> de(String nom) {
        if (nom == null) {
            return Optional.empty();
        }
        Matcher m = NOM.matcher(TextePropre.code(nom.substring(Math.max(nom.lastIndexOf('/'), nom.lastIndexOf('\\')) + 1)));
        return m.matches()
                ? Optional.of(new FichierRepris(Genre.valueOf(m.group(1).toUpperCase(Locale.ROOT)), Integer.parseInt(m.group(2))))
                : Optional.empty();
    }
}
