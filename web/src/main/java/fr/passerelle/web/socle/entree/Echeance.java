package fr.passerelle.web.socle.entree;

import io.undertow.server.HttpServerExchange;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;

/** When the connection is cut if its request has not arrived by then: in all, not since its last byte. */
final class Echeance {

    private final XnioExecutor.Key cle;

    private Echeance(XnioExecutor.Key cle) {
        this.cle = cle;
    }

    static Echeance poser(HttpServerExchange echange, Duration delai) {
        Echeance echeance = new Echeance(echange.getIoThread().executeAfter(() -> IoUtils.safeClose(echange.getConnection()),
                delai.toMillis(), TimeUnit.MILLISECONDS));
        echange.addExchangeCompleteListener((fini, suivant) -> {
            echeance.lever();
            suivant.proceed();
        });
        return echeance;
    }

    /** It has arrived: what is done of it takes the time it takes. */
    void lever() {
        cle.remove();
    }
}
