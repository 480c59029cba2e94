package fr.passerelle.avip.reponse.file;

import fr.passerelle.avip.nomenclature.TypeParcours;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who waits in a structure, each at its place; for services that have made sure of who asks. */
@ApplicationScoped
public class LectureDeLaFile {

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    /** The queue, the first at the first. */
    public List<PlaceDansLaFile> de(long structure) {
        List<Tuple> lues = Lignes.de(em.createNativeQuery("select o.id, o.monoparental, o.date_ferme, o.parcours, o.envoyee_le from avip.orientation o where o.structure_id = :structure and "
                + OrdreDeLaFile.ATTENDENT, Tuple.class).setParameter("structure", structure));
        return OrdreDeLaFile.ranger(lues.stream().map(LectureDeLaFile::enFile).toList(), LocalDate.now(horloge));
    }

    /** Its place there, if it waits. */
    public Optional<PlaceDansLaFile> place(long structure, long demande) {
        return de(structure).stream().filter(p -> p.id() == demande).findFirst();
    }

    private static EnFile enFile(Tuple l) {
        Date ferme = l.get("date_ferme", Date.class);
        String parcours = l.get("parcours", String.class);
        return new EnFile(((Number) l.get("id")).longValue(), Boolean.TRUE.equals(l.get("monoparental")), ferme == null ? null : ferme.toLocalDate(),
                parcours == null ? null : TypeParcours.valueOf(parcours), l.get("envoyee_le", Instant.class));
    }
}
