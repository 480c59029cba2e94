package fr.passerelle.avip.comite;

import static fr.passerelle.avip.Permissions.AVIP_AVISER;
import static fr.passerelle.avip.Permissions.AVIP_GERER;

import fr.passerelle.avip.engagement.Situation;
import fr.passerelle.avip.label.Critere;
import fr.passerelle.avip.label.Labels;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads a session whole, for whoever may see it. */
@ApplicationScoped
class LectureDesSeances {

    @Inject
    private SeanceRepository seances;
    @Inject
    private Labels labels;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Clock horloge;

    DossierDeSeance lire(Seance seance, Appelant moi) {
        List<DossierDeSeance.Point> points = seances.points(seance.id()).stream().map(p -> point(p, moi)).toList();
        return new DossierDeSeance(seance.vue(), seances.invites(seance.id()), points,
                moi.peut(AVIP_GERER) && seance.vue().prevue() ? seances.presentables() : List.of(), moi.peut(AVIP_AVISER), moi.peut(AVIP_GERER));
    }

    private DossierDeSeance.Point point(SeanceRepository.PointLu p, Appelant moi) {
        Situation s = labels.situation(p.structure(), LocalDate.now(horloge));
        List<DossierDeSeance.AvisVu> avis = seances.avis(p.id());
        Map<String, String> noms = annuaire.noms(avis.stream().map(DossierDeSeance.AvisVu::membre).toList());
        return new DossierDeSeance.Point(p.id(), p.label(), p.objet(), p.nom(), p.commune(), p.gestionnaire(), s.agrement(), p.places(), s.calcul(),
                p.places() != null && s.tient(p.places()), p.criteres() + " sur " + Critere.values().length, p.synthese(), p.avis(), p.avisTexte(),
                avis.stream().map(a -> new DossierDeSeance.AvisVu(noms.get(a.membre()), a.avis(), a.commentaire(), a.quand())).toList(),
                avis.stream().filter(a -> a.membre().equals(moi.identifiant())).findFirst().orElse(null));
    }
}
