package fr.passerelle.avip.places;

import fr.passerelle.avip.TextesDesPlaces;
import fr.passerelle.avip.structure.StructureVue;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.taches.Travail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every night: structures whose places were declared more than a month ago are asked to say them again, once a month (R-AVIP-33). */
@ApplicationScoped
public class RappelDesPlaces implements Travail {

    @Inject
    private DatesDesDeclarations dates;
    @Inject
    private Courriels courriels;
    @Inject
    private Organisme organisme;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return "avip.places";
    }

    @Override
    public String titre() {
        return "Demander aux structures Avip de confirmer leurs places";
    }

    @Override
    public Duration cadence() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public String executer() {
        LocalDate jour = LocalDate.now(horloge);
        List<DatesDesDeclarations.Ademander> aDemander = dates.aDemander(jour);
        Set<Long> structures = aDemander.stream().map(DatesDesDeclarations.Ademander::structure).collect(Collectors.toCollection(TreeSet::new));
        aDemander.forEach(a -> courriels.deposer(TextesDesPlaces.A_CONFIRMER, a.courriel(), Map.of("structure", a.nom(), "commune", a.commune(),
                "lien", organisme.adresse() + "/avip/mes-places?structure=" + a.structure()), StructureVue.OBJET, StructureVue.reference(a.structure())));
        if (!structures.isEmpty()) {
            dates.noterDemandees(structures, jour);
        }
        return Typographie.compte(structures.size(), "structure") + (structures.size() > 1 ? " priées de confirmer leurs places" : " priée de confirmer ses places");
    }
}
