package fr.passerelle.socle.conservation;

import fr.passerelle.socle.Permissions;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Introuvable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every kind of thing kept for a time, and the time of each. For services only, hence no permission of its own. */
@ApplicationScoped
public class Conservation {

    /** Whoever settles how long things are kept. */
    static final String DECIDER = Permissions.JOURNAL_CONSERVER;

    @Inject
    private Instance<ObjetConserve> declares;
    @Inject
    private Instance<EcritsGardes> ecrits;
    @Inject
    private Durees durees;
    @Inject
    private Clock horloge;

    /** By their names. */
    public List<ObjetConserve> objets() {
        return declares.stream().map(ObjetConserve.class::cast).sorted(Comparator.comparing(ObjetConserve::libelle)).toList();
    }

    public ObjetConserve objet(String code) {
        return objets().stream().filter(o -> o.code().equals(code)).findFirst().orElseThrow(() -> new Introuvable("objet conservé " + code));
    }

    /** Every text that rooms say they keep. */
    public List<EcritGarde> ecrits() {
        return ecrits.stream().flatMap(e -> e.ecrits().stream()).toList();
    }

    /** How long it is kept today. */
    public Duree enVigueur(String code) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        return versions(code).stream().filter(d -> !d.aCompterDu().isAfter(aujourdhui)).findFirst().orElseThrow();
    }

    /** The periods of it, past, in force and to come, the latest first; its default as long as no other is decided from the start. */
    public List<Duree> versions(String code) {
        List<Duree> decidees = durees.de(code);
        Duree parDefaut = objet(code).parDefaut();
        boolean depuisToujours = decidees.stream().anyMatch(d -> !d.aCompterDu().isAfter(parDefaut.aCompterDu()));
        return depuisToujours ? decidees : Stream.concat(decidees.stream(), Stream.of(parDefaut)).toList();
    }

    /** Removes all that has served its time of that kind. */
    public int retirer(String code) {
        ObjetConserve objet = objet(code);
        LocalDate finEchue = objet.parDefaut() == null ? null : enVigueur(code).finEchue(LocalDate.now(horloge));
        int faits = 0;
        for (int n = objet.retirer(finEchue); n > 0; n = objet.retirer(finEchue)) {
            faits += n;
        }
        return faits;
    }

    /** The first instant that is still kept when all that ended on that day is over. */
    public static OffsetDateTime apres(LocalDate finEchue) {
        return finEchue.plusDays(1).atStartOfDay(Horloge.PARIS).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
