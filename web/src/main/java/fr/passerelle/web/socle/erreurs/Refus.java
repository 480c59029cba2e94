package fr.passerelle.web.socle.erreurs;

import fr.passerelle.socle.commun.CoupureDeBase;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.journal.lecture.AdressesRefuseesService;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * What was refused for a good reason is no incident: it answers with its own status and page, and leaves no trace of error
 * in the server's log. A database cut off is no incident of the application either. Anything else goes on, to be logged
 * under a number; whoever is signed in and asked for what is not theirs is noted in the journal. In {@code web.xml}, which places it before the other filters: what they refuse is refused alike.
 */
public class Refus extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger TRACES = Logger.getLogger(Refus.class.getName());

    @Inject
    private transient AdressesRefuseesService refusees;

    @Override
    protected void doFilter(HttpServletRequest demande, HttpServletResponse reponse, FilterChain suite)
            throws IOException, ServletException {
        try {
            suite.doFilter(demande, reponse);
        } catch (ServletException | IOException | RuntimeException echec) {
            OptionalInt statut = statut(echec);
            if (statut.isEmpty() || reponse.isCommitted()) {
                throw echec;
            }
            if (demande.getUserPrincipal() != null) {
                cachee(echec).ifPresent(raison -> noter(demande.getServletPath(), raison instanceof Introuvable ? raison.getMessage() : ""));
            }
            refuser(demande, reponse, statut.getAsInt());
        }
    }

    /** The answer is due all the same when it cannot be noted. */
    private void noter(String adresse, String quoi) {
        try {
            refusees.noter(adresse, quoi);
        } catch (RuntimeException panne) {
            TRACES.log(Level.WARNING, "un refus n’a pas pu être noté au journal", panne);
        }
    }

    /** A page that asked in the background is only told the status: an error page in its place would lose what was typed. */
    private static void refuser(HttpServletRequest demande, HttpServletResponse reponse, int statut) throws IOException {
        if ("partial/ajax".equals(demande.getHeader("Faces-Request"))) {
            reponse.resetBuffer();
            reponse.setStatus(statut);
        } else {
            reponse.sendError(statut);
        }
    }

    /** What does not exist, or not for who asks. */
    private static Optional<Throwable> cachee(Throwable echec) {
        return Stream.iterate(echec, Objects::nonNull, Throwable::getCause).filter(r -> r instanceof Introuvable || r instanceof AccesRefuse).findFirst();
    }

    /** The status of the first known reason, from the outermost wrapping in; empty when it is a real incident. */
    static OptionalInt statut(Throwable echec) {
        if (cachee(echec).isPresent()) {
            return OptionalInt.of(HttpServletResponse.SC_NOT_FOUND);
        }
        for (Throwable raison = echec; raison != null; raison = raison.getCause()) {
            if (raison instanceof ViewExpiredException) {
                return OptionalInt.of(HttpServletResponse.SC_GONE);
            }
            if (CoupureDeBase.estUne(raison)) {
                return OptionalInt.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        }
        return OptionalInt.empty();
    }
}
