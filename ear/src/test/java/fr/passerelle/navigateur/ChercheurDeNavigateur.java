package fr.passerelle.navigateur;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Trouve un navigateur installé : Chromium, Chrome ou Edge. Rien n'est téléchargé.
 *
 * <p>Le Chromium sans fenêtres vient en premier : le même moteur, dont chaque nouvelle fenêtre coûte deux fois moins.
 */
final class ChercheurDeNavigateur {

    private static final List<String> EMPLACEMENTS = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/snap/bin/chromium",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/usr/bin/microsoft-edge",
            "/usr/bin/msedge",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "C:/Program Files/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
            "C:/Program Files/Microsoft/Edge/Application/msedge.exe");

    private ChercheurDeNavigateur() {
    }

    static Path trouver() {
        return parmi(System.getProperty("navigateur", "").strip(), EMPLACEMENTS);
    }

    static Path parmi(String choisi, List<String> emplacements) {
        Stream<String> candidats = choisi.isEmpty() ? emplacements.stream() : Stream.of(choisi);
        return candidats.map(Path::of).filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new IllegalStateException(explication(choisi)));
    }

    private static String explication(String choisi) {
        String constat = choisi.isEmpty()
                ? "Aucun navigateur trouvé pour les tests."
                : "Le navigateur «\u202f" + choisi + "\u202f» n'existe pas ou ne s'exécute pas.";
        return constat + " Installez Chromium (Debian, Ubuntu\u202f: apt-get install chromium), Google Chrome ou Microsoft"
                + " Edge, ou donnez son chemin\u202f: mvn verify -Dnavigateur=/chemin/du/navigateur";
    }
}
