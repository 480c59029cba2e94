package fr.passerelle.avip.demande;

import static fr.passerelle.avip.Permissions.AVIP_ORIENTER;

import fr.passerelle.avip.demande.DemandeSuivie.Autre;
import fr.passerelle.avip.demande.DemandeSuivie.Etape;
import fr.passerelle.avip.nomenclature.MotifDeclin;
import fr.passerelle.avip.nomenclature.MotifRetrait;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.orientation.ComplementDonne;
import fr.passerelle.avip.orientation.OrientationVue;
import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.avip.orientation.PassageVu;
import fr.passerelle.avip.proposition.PropositionVue;
import fr.passerelle.avip.proposition.Propositions;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The requests of one’s own body, followed to their answer and beyond; and the parents structures propose to it. */
@Stateless
public class MesDemandesService {

    private static final String SYSTEME = "systeme";

    @Inject
    private Guichet guichet;
    @Inject
    private Orientations orientations;
    @Inject
    private Propositions propositions;
    @Inject
    private StructuresDites structures;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    @Autorise(AVIP_ORIENTER)
    public DemandeSuivie demande(long id) {
        OrientationVue o = guichet.mienne(id);
        journal.noter(ActeJournal.LECTURE, Orientations.OBJET, o.reference(), null, null);
        StructuresDites.Dite structure = structures.dite(o.structure());
        List<Autre> autres = orientations.duGroupe(o.groupe()).stream().filter(a -> a.id() != id)
                .map(a -> new Autre(a.id(), a.reference(), structures.dite(a.structure()).enClair(), a.statut())).toList();
        return new DemandeSuivie(o, structure.nom(), structure.commune(), structure.telephone(), autres, etapes(o), question(o), structures.referents(o.structure()),
                LocalDate.now(horloge));
    }

    @Autorise(AVIP_ORIENTER)
    public void completer(long id, int version, ComplementDonne complement) {
        guichet.mienne(id);
        orientations.completer(id, version, complement);
    }

    @Autorise(AVIP_ORIENTER)
    public void retirer(long id, int version, MotifRetrait motif, String precision) {
        guichet.mienne(id);
        orientations.retirer(id, version, motif, precision);
    }

    /** The day the two professionals spoke of it: either may note it. */
    @Autorise(AVIP_ORIENTER)
    public void noterEchange(long id, int version, LocalDate jour) {
        guichet.mienne(id);
        orientations.noterEchange(id, version, jour);
    }

    /** The parents structures propose to one’s own body. */
    @Autorise(AVIP_ORIENTER)
    public List<PropositionRecue> propositions() {
        List<PropositionVue> recues = propositions.recues(guichet.moi().id());
        if (!recues.isEmpty()) {
            journal.noterLectures(Propositions.OBJET, recues.stream().map(PropositionVue::id).toList());
        }
        return recues.stream().map(p -> new PropositionRecue(p, structures.dite(p.structure()).enClair())).toList();
    }

    @Autorise(AVIP_ORIENTER)
    public void decliner(long proposition, int version, MotifDeclin motif, String mot) {
        guichet.proposition(proposition);
        propositions.decliner(proposition, version, motif, mot);
    }

    private List<Etape> etapes(OrientationVue o) {
        Map<String, String> noms = annuaire.noms(o.passages().stream().map(PassageVu::auteur).filter(a -> !SYSTEME.equals(a)).toList());
        return o.passages().stream().map(p -> new Etape(p.le(), SYSTEME.equals(p.auteur()) ? "L’application" : noms.get(p.auteur()), p.fait(), p.statut(), p.detail())).toList();
    }

    private static String question(OrientationVue o) {
        return o.statut() != StatutOrientation.COMPLEMENT_DEMANDE ? null : o.passages().stream().filter(p -> p.statut() == StatutOrientation.COMPLEMENT_DEMANDE && p.detail() != null)
                .reduce((a, b) -> b).map(PassageVu::detail).orElse(null);
    }
}
