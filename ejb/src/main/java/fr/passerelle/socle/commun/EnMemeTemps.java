package fr.passerelle.socle.commun;

import jakarta.ejb.ApplicationException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/**
 * Two acts met on the same rows, and the database let the other one pass: nothing was done. Done again, the act reads what the
 * other wrote, and goes on or says who did what: that is for whoever called the service ({@code Messages.siPermis} does).
 */
@ApplicationException(rollback = true)
public class EnMemeTemps extends VersionPerimee {

    private static final long serialVersionUID = 1L;

    /** The codes of PostgreSQL: no order possible, a deadlock, no lock, what is unique made twice, two that exclude each other. */
    private static final Set<String> CODES = Set.of("40001", "40P01", "55P03", "23505", "23P01");

    public EnMemeTemps(Throwable raison) {
        super("Quelqu’un d’autre agissait au même moment sur la même chose.");
        initCause(raison);
    }

    /** Whether that is why it failed, however wrapped. */
    public static boolean estLaRaisonDe(Throwable echec) {
        for (Throwable raison = echec; raison != null; raison = raison.getCause()) {
            if (raison instanceof OptimisticLockException || raison instanceof SQLException base && base.getSQLState() != null && CODES.contains(base.getSQLState())) {
                return true;
            }
            if (raison instanceof RegleRefusee || raison instanceof VersionPerimee) {
                return false;
            }
        }
        return false;
    }
}
