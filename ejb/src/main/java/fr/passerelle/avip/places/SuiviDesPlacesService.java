package fr.passerelle.avip.places;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;
import static fr.passerelle.avip.Permissions.AVIP_GERER;
import static fr.passerelle.avip.Permissions.AVIP_LIRE;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.structure.MesStructures;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The live view: what is promised, offered, taken, free; to the Caf all of it, to a structure itself and its pooled network. */
@Stateless
public class SuiviDesPlacesService {

    private static final int SEMAINES = 12;
    private static final int SEMAINES_AUTOUR = 104;

    @Inject
    private LectureDesPlaces lecture;
    @Inject
    private Atteintes atteintes;
    @Inject
    private DatesDesDeclarations dates;
    @Inject
    private MesStructures mesStructures;
    @Inject
    private Appelants appelants;
    @Inject
    private Clock horloge;

    /** A structure by its name and where it is. */
    public record Nommee(long id, String nom, String commune) implements Serializable {
    }

    /** What the Caf should look at: places to confirm, structures that offer nothing, engagements about to be missed. */
    public record ASuivre(List<Nommee> aConfirmer, List<Nommee> aZero, List<Atteinte> menacees) implements Serializable {

        public boolean rien() {
            return aConfirmer.isEmpty() && aZero.isEmpty() && menacees.isEmpty();
        }
    }

    /**
     * The week of that day.
     *
     * @param jour {@code null} for the one to come
     * @param reseau the network to keep to, or {@code null}
     */
    @Autorise({AVIP_LIRE, AVIP_ACCUEILLIR})
    public TableauDesPlaces tableau(LocalDate jour, Long reseau) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        LocalDate lundi = jour == null ? aujourdhui.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : jour.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        exiger(!lundi.isBefore(aujourdhui.minusWeeks(SEMAINES_AUTOUR)) && !lundi.isAfter(aujourdhui.plusWeeks(SEMAINES_AUTOUR)), "E-DATE", "semaine",
                "Deux ans avant ou après aujourd’hui, au plus.");
        Set<Long> miennes = appelants.courant().peut(AVIP_LIRE) ? null : mesStructures.ids();
        List<LigneDePlaces> toutes = lecture.semaine(lundi, lesquelles(miennes, reseau, lundi, aujourdhui));
        List<LigneDePlaces> vues = toutes.stream().filter(l -> reseau == null || Objects.equals(reseau, l.reseau())).toList();
        Set<Long> ids = vues.stream().map(LigneDePlaces::structure).collect(Collectors.toSet());
        return new TableauDesPlaces(lundi, vues, LigneDePlaces.ensemble("Ensemble", vues), parReseau(vues), miennes == null ? lecture.reseaux(lundi) : choix(toutes),
                lecture.suite(lundi, SEMAINES, ids), atteintes.annee(aujourdhui.getYear(), ids), miennes);
    }

    /** Nothing is read of the structures that are not shown; {@code null} for all of them. */
    private Set<Long> lesquelles(Set<Long> miennes, Long reseau, LocalDate lundi, LocalDate aujourdhui) {
        if (miennes != null) {
            return lecture.avecLeursReseaux(miennes, aujourdhui);
        }
        return reseau == null ? null : lecture.duReseau(reseau, lundi);
    }

    @Autorise(AVIP_GERER)
    public ASuivre aSuivre() {
        LocalDate aujourdhui = LocalDate.now(horloge);
        return new ASuivre(dates.aConfirmer(aujourdhui), dates.aZero(aujourdhui),
                atteintes.annee(aujourdhui.getYear()).stream().filter(Atteinte::menacee).toList());
    }

    private static List<LigneDePlaces> parReseau(Collection<LigneDePlaces> lignes) {
        Map<String, List<LigneDePlaces>> reseaux = lignes.stream().filter(l -> l.reseau() != null)
                .collect(Collectors.groupingBy(LigneDePlaces::nomDuReseau, LinkedHashMap::new, Collectors.toList()));
        return reseaux.entrySet().stream().filter(r -> r.getValue().size() > 1).map(r -> LigneDePlaces.ensemble(r.getKey(), r.getValue())).toList();
    }

    private static List<TableauDesPlaces.Reseau> choix(Collection<LigneDePlaces> lignes) {
        return lignes.stream().filter(l -> l.reseau() != null).map(l -> new TableauDesPlaces.Reseau(l.reseau(), l.nomDuReseau())).distinct().toList();
    }
}
