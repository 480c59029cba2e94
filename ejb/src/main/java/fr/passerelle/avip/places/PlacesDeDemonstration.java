package fr.passerelle.avip.places;

import fr.passerelle.avip.structure.StructureVue;
import fr.passerelle.avip.structure.Structures;
import fr.passerelle.socle.capacites.Demonstration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** What the structures of the demonstration offer: a fifth of their places, fewer on Wednesdays; one says it no more, one offers nothing. */
@ApplicationScoped
class PlacesDeDemonstration implements Demonstration {

    private static final String MUETTE = "52008";
    private static final String SANS_PLACE = "52177";
    private static final int[] RIEN = new int[Offre.DEMI_JOURNEES];

    @Inject
    private EntityManager em;
    @Inject
    private Places places;
    @Inject
    private DatesDesDeclarations dates;
    @Inject
    private Structures structures;
    @Inject
    private Clock horloge;

    @Override
    public int rang() {
        return 205;
    }

    @Override
    @Transactional
    public void jouer() {
        List<StructureVue> toutes = structures.toutes();
        if (toutes.stream().allMatch(s -> dates.derniere(s.id()) == null)) {
            toutes.forEach(this::declarer);
        }
    }

    private void declarer(StructureVue s) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        LocalDate debut = aujourdhui.withDayOfYear(1);
        LocalDate rentree = LocalDate.of(aujourdhui.getYear() + 1, 8, 31);
        int parDefaut = Math.max(2, (s.agrement() * 20 + 99) / 100);
        places.offrir(s.id(), debut, rentree, semaine(parDefaut));
        if (SANS_PLACE.equals(s.codeCommune())) {
            places.offrir(s.id(), aujourdhui.minusDays(75), rentree, RIEN);
        }
        int age = MUETTE.equals(s.codeCommune()) ? 45 : (int) (s.id() % 12);
        em.createNativeQuery("update avip.disponibilite set declaree_le = :le where structure_id = :structure").setParameter("structure", s.id())
                .setParameter("le", horloge.instant().minus(Duration.ofDays(age)).atOffset(ZoneOffset.UTC)).executeUpdate();
    }

    /** One place less on Wednesdays, and on Friday afternoons. */
    private static int[] semaine(int places) {
        int[] dix = new int[Offre.DEMI_JOURNEES];
        Arrays.fill(dix, places);
        dix[4] = places - 1;
        dix[5] = places - 1;
        dix[9] = places - 1;
        return dix;
    }
}
