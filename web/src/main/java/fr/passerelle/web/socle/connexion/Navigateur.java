package fr.passerelle.web.socle.connexion;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which browser on which machine, in words a person recognises as one's own; versions are nobody's business. */
final class Navigateur {

    /** In this order: most browsers also say they are another. */
    private static final Map<String, String> NAVIGATEURS = ordonnee("Edg", "Edge", "OPR/", "Opera", "Firefox/", "Firefox",
            "FxiOS", "Firefox", "Chrome/", "Chrome", "CriOS", "Chrome", "Safari/", "Safari");
    private static final Map<String, String> MACHINES = ordonnee("iPhone", "iPhone", "iPad", "iPad", "Android", "Android",
            "Windows", "Windows", "Mac OS", "macOS", "CrOS", "ChromeOS", "Linux", "Linux");

    private Navigateur() {
    }

    /** « Firefox sur Windows ». */
    static String enClair(String agent) {
        String dit = agent == null ? "" : agent;
        return trouver(NAVIGATEURS, dit, "navigateur inconnu") + trouver(MACHINES, dit, "");
    }

    private static String trouver(Map<String, String> connus, String dit, String sinon) {
        return connus.entrySet().stream().filter(c -> dit.contains(c.getKey())).findFirst()
                .map(c -> connus == MACHINES ? " sur " + c.getValue() : c.getValue()).orElse(sinon);
    }

    private static Map<String, String> ordonnee(String... paires) {
        Map<String, String> ordonnee = new LinkedHashMap<>();
        for (int i = 0; i < paires.length; i += 2) {
            ordonnee.put(paires[i], paires[i + 1]);
        }
        return ordonnee;
    }
}
