package fr.passerelle.socle.pieces;

import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.surveillance.Constat;
import fr.passerelle.socle.surveillance.Controle;
import fr.passerelle.socle.surveillance.Dependance;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether attachments can still be kept: too little room is left, or their folder cannot be written. */
@ApplicationScoped
class PlacePourLesPieces implements Controle, MeterBinder {

    private static final long MO = 1024L * 1024;

    @Inject
    private Reglages reglages;

    @Override
    public Dependance dependance() {
        return Dependance.PIECES;
    }

    @Override
    public Constat constater() {
        long libre = libre();
        return new Constat(libre >= reglages.entier(ReglagesPieces.PLACE) * MO, "libreMo", libre / MO);
    }

    @Override
    public void bindTo(MeterRegistry registre) {
        registre.gauge("passerelle.pieces.libre.octets", Tags.empty(), this, PlacePourLesPieces::libre);
    }

    /** None when the folder cannot be written, or not even made. */
    private long libre() {
        try {
            Path place = Files.createDirectories(Path.of(reglages.texte(ReglagesPieces.DOSSIER)));
            return Files.isWritable(place) ? Files.getFileStore(place).getUsableSpace() : 0;
        } catch (IOException illisible) {
            return 0;
        }
    }
}
