package fr.passerelle.web.socle.notifications;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;

/** What the bell said last in this session, and until when it stands. */
@SessionScoped
public class DerniereSonnerie implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Duration VAUT = Duration.ofSeconds(20);

    private Instant jusqua = Instant.EPOCH;
    private int nonLues;

    synchronized int nonLues(Instant maintenant, IntSupplier compter) {
        if (!maintenant.isBefore(jusqua)) {
            nonLues = compter.getAsInt();
            jusqua = maintenant.plus(VAUT);
        }
        return nonLues;
    }

    /** Something was read: the next page counts again. */
    synchronized void oublier() {
        jusqua = Instant.EPOCH;
    }
}
