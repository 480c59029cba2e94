package fr.passerelle.avip.reponse.caf;

import static fr.passerelle.avip.Permissions.AVIP_SUIVRE;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;
import static fr.passerelle.socle.commun.RegleRefusee.exigerTexte;

import fr.passerelle.avip.TextesDesReponses;
import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.orientation.OrientationVue;
import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.avip.reponse.AlternativeVue;
import fr.passerelle.avip.reponse.Alternatives;
import fr.passerelle.avip.reponse.AvisDeReponse;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * What the Caf sees of requests: all of them, without anyone’s identity; and what it does of those that nobody answers, never deciding an
 * admission instead of a structure (dossier §2).
 */
@Stateless
public class SuiviService {

    @Inject
    private Orientations orientations;
    @Inject
    private LectureDuSuivi lecture;
    @Inject
    private Reorientations reorientations;
    @Inject
    private Alternatives alternatives;
    @Inject
    private AvisDeReponse avis;
    @Inject
    private Journal journal;

    @Autorise(AVIP_SUIVRE)
    public DemandeSuivie demande(String reference) {
        OrientationVue vue = trouver(reference);
        journal.noter(ActeJournal.LECTURE, Orientations.OBJET, reference, "Sans identité", null);
        return lecture.de(vue, alternatives(vue));
    }

    /** Who it is about, for a request the Caf has in hand; it is noted with why (dossier §2). */
    @Autorise(AVIP_SUIVRE)
    public IdentiteVue identite(String reference, String motif) {
        OrientationVue vue = aReprendre(reference);
        exigerTexte(motif, "R-AVIP-22", "motif", "Dites pourquoi vous avez besoin de cette identité.");
        journal.noter(ActeJournal.LECTURE, Orientations.OBJET, reference, "Identité du parent", motif);
        return IdentiteVue.de(vue.parent());
    }

    /** Sends it on to another structure that receives; the answer is owed from that day (R-AVIP-22). */
    @Autorise(AVIP_SUIVRE)
    public void reorienter(String reference, int version, Long structure, String pourquoi) {
        OrientationVue vue = aReprendre(reference);
        exiger(structure != null, "R-AVIP-22", "structure", "Choisissez la structure.");
        orientations.passer(vue.id(), version, structure, pourquoi);
        reorientations.noter(vue.id());
        OrientationVue passee = orientations.trouver(vue.id());
        avis.auPrescripteur(TextesDesReponses.PASSEE, passee);
        avis.aLaStructure(TextesDesReponses.NOUVELLE, passee);
    }

    /** The structures that may be asked instead and that these words name: a few are proposed, any may be chosen. */
    @Autorise(AVIP_SUIVRE)
    public List<AlternativeVue> ailleurs(String reference, String mots) {
        return alternatives.nommees(trouver(reference), mots);
    }

    /** The same, of these numbers; to read a name is refused by no state, the act itself is. */
    @Autorise(AVIP_SUIVRE)
    public List<AlternativeVue> ailleurs(String reference, List<Long> structures) {
        return alternatives.parmi(trouver(reference), structures);
    }

    /** Ends it with its reasons, and where else to ask: nothing closes silently (R-AVIP-22, R-AVIP-23). */
    @Autorise(AVIP_SUIVRE)
    public void refuser(String reference, int version, Set<MotifRefus> motifs, String message) {
        OrientationVue vue = aReprendre(reference);
        List<AlternativeVue> ailleurs = alternatives.pour(vue);
        int enExamen = vue.statut() == StatutOrientation.ENVOYEE ? orientations.ouvrir(vue.id(), version) : version;
        orientations.refuser(vue.id(), enExamen, motifs, message);
        alternatives.garder(vue.id(), ailleurs);
    }

    private List<AlternativeVue> alternatives(OrientationVue vue) {
        return estAReprendre(vue) ? alternatives.pour(vue) : List.of();
    }

    private OrientationVue aReprendre(String reference) {
        OrientationVue vue = trouver(reference);
        exiger(estAReprendre(vue), "R-AVIP-22", null, "Cette demande est chez sa structure\u202f: la Caf n’y répond pas à sa place.");
        return vue;
    }

    static boolean estAReprendre(OrientationVue vue) {
        return vue.statut() == StatutOrientation.SANS_REPONSE || vue.suivi().chezLaCaf() && vue.statut().estOuverte();
    }

    private OrientationVue trouver(String reference) {
        return orientations.parReference(reference).map(orientations::trouver).orElseThrow(() -> new Introuvable("orientation " + reference));
    }
}
