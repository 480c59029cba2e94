package fr.passerelle.avip.places;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;
import static fr.passerelle.avip.Permissions.AVIP_GERER;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.structure.Porte;
import fr.passerelle.avip.structure.StructureVue;
import fr.passerelle.avip.structure.Structures;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.valeurs.Periode;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;

/** A structure says what it offers, or the Caf says it in its stead: each for its own, by half-day and by period (R-AVIP-30). */
@Stateless
public class DisponibilitesService {

    private static final String REGLE = "R-AVIP-30";
    /** Offers are said for what comes: a week that is nearly over may still be put right. */
    private static final int JOURS_EN_ARRIERE = 7;

    @Inject
    private Places places;
    @Inject
    private DepotDesPlaces depot;
    @Inject
    private LectureDesPlaces lecture;
    @Inject
    private DatesDesDeclarations dates;
    @Inject
    private Structures structures;
    @Inject
    private Porte porte;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    @Autorise({AVIP_GERER, AVIP_ACCUEILLIR})
    public DeclarationVue declaration(long structure) {
        StructureVue vue = porte.tenueParMoi(structure);
        LocalDate aujourdhui = LocalDate.now(horloge);
        LocalDate lundi = aujourdhui.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        Semainier semainier = new Semainier(List.of(), depot.occupations(structure, lundi, lundi.plusDays(4)));
        List<Integer> prises = Arrays.stream(DemiJournee.values()).map(d -> semainier.prises(d, lundi.with(TemporalAdjusters.nextOrSame(d.jour())))).toList();
        return new DeclarationVue(vue, lecture.engagees(structure, aujourdhui), depot.offres(structure, aujourdhui, LocalDate.of(9999, 1, 1)), prises,
                dates.derniere(structure), places.mot(structure));
    }

    /** Ten numbers for a period: what was said before for these days is replaced. */
    @Autorise({AVIP_GERER, AVIP_ACCUEILLIR})
    public void declarer(long structure, LocalDate du, LocalDate au, List<Integer> dix) {
        StructureVue vue = porte.tenueParMoi(structure);
        Exigences exigences = new Exigences(REGLE);
        exigences.exiger(du != null, "du", "Indiquez le premier jour.");
        exigences.exiger(au != null, "au", "Indiquez le dernier jour.");
        exigences.exiger(du == null || !du.isBefore(LocalDate.now(horloge).minusDays(JOURS_EN_ARRIERE)), "du", "Cette semaine est passée.");
        exigences.exiger(du == null || au == null || !au.isBefore(du), "au", "Le dernier jour ne peut pas précéder le premier.");
        for (DemiJournee d : DemiJournee.values()) {
            exigences.exiger(dix.get(d.ordinal()) != null, "places" + d.ordinal(), d.libelle() + "\u202f: indiquez un nombre, 0 s’il n’y a pas de place.");
        }
        exigences.refuser();
        places.offrir(structure, du, au, dix.stream().mapToInt(Integer::intValue).toArray());
        journal.noter(ActeJournal.MODIFICATION, StructureVue.OBJET, vue.reference(), "Places déclarées " + new Periode(du, au).enClair(), null);
    }

    /** What was declared for today and after still holds. */
    @Autorise({AVIP_GERER, AVIP_ACCUEILLIR})
    public void confirmer(long structure) {
        StructureVue vue = porte.tenueParMoi(structure);
        structures.tenir(List.of(structure));
        int confirmees = depot.confirmer(structure, LocalDate.now(horloge), appelants.courant().identifiant(), horloge.instant());
        exiger(confirmees > 0, "R-AVIP-33", null, "Rien n’est déclaré pour aujourd’hui ni pour la suite\u202f: déclarez une période.");
        journal.noter(ActeJournal.MODIFICATION, StructureVue.OBJET, vue.reference(), "Places confirmées", null);
    }
}
