package fr.passerelle.web.socle.connexion;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Where those go first whose password somebody else knows: every other address leads there until they have chosen theirs. */
final class MotDePasseAChanger {

    static final String PAGE = "/mot-de-passe-a-changer";
    private static final Set<String> PERMISES = Set.of(PAGE, PAGE + ".xhtml", "/force");

    private MotDePasseAChanger() {
    }

    /** As the server understood the address, whatever way it was written. */
    static boolean permet(HttpServletRequest demande) {
        return demande.getPathInfo() == null && PERMISES.contains(demande.getServletPath());
    }
}
