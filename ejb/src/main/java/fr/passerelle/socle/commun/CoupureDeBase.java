package fr.passerelle.socle.commun;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.Set;

/** Tells a database cut off or being restarted, which passes by itself, from a query gone wrong, which does not. */
public final class CoupureDeBase {

    /** The codes of SQL and PostgreSQL: no connection, shutdown in progress, too many connections. */
    private static final Set<String> CODES = Set.of("08", "57P", "53300");

    private CoupureDeBase() {
    }

    /** Whether that very exception, not what is wrapped in it, says so. */
    public static boolean estUne(Throwable raison) {
        if (!(raison instanceof SQLException base)) {
            return false;
        }
        // the pool of the server says it without a code
        String code = base.getSQLState();
        return code == null ? base.getCause() instanceof ResourceException : CODES.stream().anyMatch(code::startsWith);
    }
}
