package fr.passerelle.web.socle.entree;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.Connectors;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.ImmediatePooledByteBuffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.xnio.ChannelListener;
import org.xnio.IoUtils;
import org.xnio.channels.StreamSourceChannel;

/** A form as it arrives: whole, it is given back to be read as if it had just come. */
final class Formulaire implements ChannelListener<StreamSourceChannel> {

    /** How it ended. */
    enum Issue { ARRIVE, TROP_GROS, TROP_A_LA_FOIS }

    /** What is done once it has ended. */
    interface Suite {
        void poursuivre(Issue issue) throws Exception;
    }

    private final HttpServerExchange echange;
    private final AtomicLong quiArrivent;
    private final Suite suite;
    private final ByteArrayOutputStream recu = new ByteArrayOutputStream(512);
    private boolean fini;

    Formulaire(HttpServerExchange echange, AtomicLong quiArrivent, Suite suite) {
        this.echange = echange;
        this.quiArrivent = quiArrivent;
        this.suite = suite;
    }

    /** Reads what is there already, then what comes, each time something does. */
    void attendre() throws Exception {
        StreamSourceChannel canal = echange.getRequestChannel();
        Issue issue = lire(canal);
        if (issue != null) {
            finir(issue);
        } else {
            echange.addExchangeCompleteListener((echange, suivant) -> {
                liberer();
                suivant.proceed();
            });
            canal.getReadSetter().set(this);
            canal.resumeReads();
        }
    }

    @Override
    public void handleEvent(StreamSourceChannel canal) {
        try {
            Issue issue = lire(canal);
            if (issue != null) {
                canal.suspendReads();
                canal.getReadSetter().set(null);
                Connectors.executeRootHandler(echange -> finir(issue), echange);
            }
        } catch (IOException coupee) {
            liberer();
            IoUtils.safeClose(echange.getConnection());
        }
    }

    /** {@code null} while more is to come. */
    private Issue lire(StreamSourceChannel canal) throws IOException {
        try (PooledByteBuffer tampon = echange.getConnection().getByteBufferPool().getArrayBackedPool().allocate()) {
            ByteBuffer octets = tampon.getBuffer();
            while (true) {
                octets.clear();
                int lus = canal.read(octets);
                if (lus == -1) {
                    return tropDeChamps() ? Issue.TROP_GROS : Issue.ARRIVE;
                } else if (lus == 0) {
                    return null;
                } else if (recu.size() + lus > Bornes.FORMULAIRE.octets()) {
                    return Issue.TROP_GROS;
                } else if (quiArrivent.addAndGet(lus) > Bornes.FORMULAIRES_ENSEMBLE) {
                    quiArrivent.addAndGet(-lus);
                    return Issue.TROP_A_LA_FOIS;
                }
                recu.write(octets.array(), octets.arrayOffset(), lus);
            }
        }
    }

    private boolean tropDeChamps() {
        String type = echange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        return type != null && type.startsWith("application/x-www-form-urlencoded")
                && Bornes.champs(recu.toString(StandardCharsets.ISO_8859_1)) > Bornes.CHAMPS;
    }

    private void finir(Issue issue) throws Exception {
        liberer();
        Connectors.resetRequestChannel(echange);
        if (issue == Issue.ARRIVE && recu.size() > 0) {
            Connectors.ungetRequestBytes(echange, new ImmediatePooledByteBuffer(ByteBuffer.wrap(recu.toByteArray())));
        }
        suite.poursuivre(issue);
    }

    /** Its place is for others; once, however it ended. */
    private void liberer() {
        if (!fini) {
            fini = true;
            quiArrivent.addAndGet(-recu.size());
        }
    }
}
