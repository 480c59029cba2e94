package fr.passerelle.pieces;

import fr.passerelle.surveillance.Constat;
import fr.passerelle.surveillance.Controle;
import fr.passerelle.surveillance.Dependance;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether attachments can still be kept: too little room is left, or their folder cannot be written. */
@ApplicationScoped
class PlacePourLesPieces implements Controle, MeterBinder {

    private static final long MO = 1024L * 1024;

    @Inject
    @ConfigProperty(name = "passerelle.pieces.dir", defaultValue = "${jboss.server.data.dir}/passerelle/pieces")
    private String dossier;
    @Inject
    @ConfigProperty(name = "passerelle.sante.disque-mo", defaultValue = "500")
    private long minimum;

    @Override
    public Dependance dependance() {
        return Dependance.PIECES;
    }

    @Override
    public Constat constater() {
        long libre = libre();
        return new Constat(libre >= minimum * MO, "libreMo", libre / MO);
    }

    @Override
    public void bindTo(MeterRegistry registre) {
        registre.gauge("passerelle.pieces.libre.octets", Tags.empty(), this, PlacePourLesPieces::libre);
    }

    /** None when the folder cannot be written, or not even made. */
    private long libre() {
        try {
            Path place = Files.createDirectories(Path.of(dossier));
            return Files.isWritable(place) ? Files.getFileStore(place).getUsableSpace() : 0;
        } catch (IOException illisible) {
            return 0;
        }
    }
}
