package fr.passerelle.avip.reponse.caf;

import fr.passerelle.avip.orientation.Ages;
import fr.passerelle.avip.orientation.Besoin;
import fr.passerelle.avip.orientation.EnfantVu;
import fr.passerelle.avip.orientation.OrientationVue;
import fr.passerelle.avip.orientation.PassageVu;
import fr.passerelle.avip.orientation.Prescripteurs;
import fr.passerelle.avip.reponse.AlternativeVue;
import fr.passerelle.avip.reponse.file.DelaiDeReponse;
import fr.passerelle.avip.structure.Structures;
import fr.passerelle.socle.comptes.Annuaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A request, emptied of whoever it is about. */
@ApplicationScoped
class LectureDuSuivi {

    @Inject
    private Structures structures;
    @Inject
    private Prescripteurs prescripteurs;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Clock horloge;

    DemandeSuivie de(OrientationVue v, List<AlternativeVue> ailleurs) {
        Map<String, String> noms = annuaire.noms(v.passages().stream().map(PassageVu::auteur).distinct().toList());
        List<DemandeSuivie.Etape> etapes = v.passages().stream()
                .map(p -> new DemandeSuivie.Etape(p.le(), p.fait(), "systeme".equals(p.auteur()) ? "l’application" : noms.get(p.auteur()))).toList();
        return new DemandeSuivie(v.reference(), v.version(), v.statut(), v.sens(), v.structure(), structures.trouver(v.structure()).enClair(),
                v.suivi().passeeDe() == null ? null : structures.trouver(v.suivi().passeeDe()).enClair(), prescripteurs.trouver(v.prescripteur()).nom(), sansEcrit(v.besoin()),
                v.enfants().stream().map(e -> age(e, v.besoin().entree())).toList(), Boolean.TRUE.equals(v.parent().monoparental()), delai(v), v.suivi().envoyee(),
                v.suivi().echeance(), SuiviService.estAReprendre(v), v.suivi().motifsRefus(), v.suivi().reponse(), etapes, ailleurs);
    }

    private DelaiDeReponse delai(OrientationVue v) {
        return DelaiDeReponse.de(v.statut(), v.suivi().echeance(), null, LocalDate.now(horloge));
    }

    /** The need without the words of the prescriber. */
    private static Besoin sansEcrit(Besoin b) {
        return new Besoin(b.parcours(), b.debutParcours(), b.finParcours(), b.dateFerme(), b.entree(), b.fin(), b.demiJournees(), b.heuresDebut(), b.heuresFin(), null);
    }

    private static String age(EnfantVu enfant, LocalDate entree) {
        if (enfant.naissance() == null || entree == null) {
            return enfant.estANaitre() ? "à naître" : "âge effacé";
        }
        return Ages.enClair(enfant.naissance(), entree);
    }
}
