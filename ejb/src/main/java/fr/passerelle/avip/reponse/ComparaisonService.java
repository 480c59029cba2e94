package fr.passerelle.avip.reponse;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.orientation.OrientationVue;
import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.avip.reponse.file.LectureDeLaFile;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts requests, or times, side by side, each with what it would take of the places: to choose what helps most. */
@Stateless
public class ComparaisonService {

    @Inject
    private Guichet guichet;
    @Inject
    private LectureDeLaFile file;
    @Inject
    private Occupation occupation;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** Requests of one structure, each as it was asked for. */
    @Autorise(AVIP_ACCUEILLIR)
    public Comparaison demandes(List<Long> ids) {
        exiger(ids.size() >= 2 && ids.size() <= Comparaison.AU_PLUS, "R-AVIP-31", null, "Choisissez deux ou trois demandes à comparer.");
        List<OrientationVue> vues = ids.stream().distinct().map(guichet::mienne).toList();
        exiger(vues.stream().map(OrientationVue::structure).distinct().count() == 1, "R-AVIP-31", null, "Les demandes comparées sont d’une même structure.");
        LocalDate jour = LocalDate.now(horloge);
        return new Comparaison(vues.stream().map(v -> cote(v, AccueilPropose.de(v.besoin(), jour))).toList());
    }

    /** One request, at several times or rhythms. */
    @Autorise(AVIP_ACCUEILLIR)
    public Comparaison accueils(long id, List<AccueilPropose> accueils) {
        OrientationVue vue = guichet.mienne(id);
        exiger(!accueils.isEmpty() && accueils.size() <= Comparaison.AU_PLUS, "R-AVIP-31", null, "Trois propositions au plus.");
        Exigences exigences = new Exigences("E-PERIODE");
        accueils.forEach(a -> a.verifier(LocalDate.now(horloge), exigences));
        exigences.refuser();
        return new Comparaison(accueils.stream().map(a -> cote(vue, a)).toList());
    }

    private Comparaison.Cote cote(OrientationVue v, AccueilPropose accueil) {
        journal.noter(ActeJournal.LECTURE, Orientations.OBJET, v.reference(), "Comparée", null);
        List<String> attention = new ArrayList<>();
        if (Boolean.TRUE.equals(v.parent().residenceQpv())) {
            attention.add("QPV");
        }
        if (Boolean.TRUE.equals(v.parent().moinsDe25Ans())) {
            attention.add("moins de 25 ans");
        }
        return new Comparaison.Cote(v.id(), v.reference(), v.parent().enClair(), file.place(v.structure(), v.id()).orElse(null), attention, v.enfants().size(), accueil,
                occupation.effet(v.structure(), v.enfants().size(), accueil));
    }
}
