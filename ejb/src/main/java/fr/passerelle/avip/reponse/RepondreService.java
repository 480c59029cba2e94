package fr.passerelle.avip.reponse;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.TextesDesReponses;
import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.orientation.EnfantVu;
import fr.passerelle.avip.orientation.OrientationVue;
import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.avip.places.Places;
import fr.passerelle.avip.reponse.file.MotifEcart;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a structure does of a request made to it: looks, asks, keeps waiting, passes on, accepts, refuses. */
@Stateless
public class RepondreService {

    @Inject
    private Guichet guichet;
    @Inject
    private LectureDuDossier lecture;
    @Inject
    private Orientations orientations;
    @Inject
    private Places places;
    @Inject
    private Occupation occupation;
    @Inject
    private EcartsDeFile ecarts;
    @Inject
    private Alternatives alternatives;
    @Inject
    private AvisDeReponse avis;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** Opening a request is beginning to examine it: the prescriber sees that someone has (dossier §3.2). */
    @Autorise(AVIP_ACCUEILLIR)
    public DossierRecu ouvrir(long id) {
        OrientationVue vue = guichet.mienne(id);
        if (!vue.suivi().chezLaCaf() && (vue.statut() == StatutOrientation.ENVOYEE || vue.statut() == StatutOrientation.EN_EXAMEN && vue.suivi().ouverte() == null)) {
            orientations.ouvrir(id, vue.version());
            vue = orientations.trouver(id);
        }
        journal.noter(ActeJournal.LECTURE, Orientations.OBJET, vue.reference(), null, null);
        return lecture.de(vue);
    }

    /** One that was left without an answer, and that the structure means to answer after all. */
    @Autorise(AVIP_ACCUEILLIR)
    public void reprendre(long id, int version) {
        OrientationVue vue = guichet.mienne(id);
        exiger(vue.statut() == StatutOrientation.SANS_REPONSE, "R-AVIP-29", null, "Cette demande n’est pas restée sans réponse.");
        orientations.ouvrir(id, version);
    }

    @Autorise(AVIP_ACCUEILLIR)
    public void noterEchange(long id, int version, LocalDate jour) {
        guichet.aRepondre(id);
        orientations.noterEchange(id, version, jour);
    }

    @Autorise(AVIP_ACCUEILLIR)
    public void demanderComplement(long id, int version, String question) {
        guichet.aRepondre(id);
        orientations.demanderComplement(id, version, question);
    }

    @Autorise(AVIP_ACCUEILLIR)
    public void mettreEnAttente(long id, int version, String message) {
        guichet.aRepondre(id);
        orientations.mettreEnAttente(id, version, message);
    }

    @Autorise(AVIP_ACCUEILLIR)
    public void confirmerAttente(long id, int version) {
        guichet.aRepondre(id);
        orientations.confirmerAttente(id, version);
    }

    /** To another member of a network that shares its requests; the delay runs on (R-AVIP-28). */
    @Autorise(AVIP_ACCUEILLIR)
    public void passer(long id, int version, Long structure, String pourquoi) {
        OrientationVue vue = guichet.aRepondre(id);
        exiger(structure != null && lecture.membres(vue, LocalDate.now(horloge)).stream().anyMatch(m -> m.id() == structure), "R-AVIP-28", "structure",
                "Choisissez une autre structure de votre réseau.");
        orientations.passer(id, version, structure, pourquoi);
        OrientationVue passee = orientations.trouver(id);
        avis.auPrescripteur(TextesDesReponses.PASSEE, passee);
        avis.aLaStructure(TextesDesReponses.NOUVELLE, passee);
    }

    /** What that reception would take of what the structure offers. */
    @Autorise(AVIP_ACCUEILLIR)
    public EffetVu effet(long id, AccueilPropose accueil) {
        OrientationVue vue = guichet.mienne(id);
        verifier(accueil);
        return occupation.effet(vue.structure(), vue.enfants().size(), accueil);
    }

    /**
     * Accepts, and takes the places in the same transaction: the structure is held, what is free counted again, and the last place given
     * once (R-AVIP-31).
     *
     * @param ecart why it goes before others, when it does (R-AVIP-15)
     */
    @Autorise(AVIP_ACCUEILLIR)
    public void accepter(long id, int version, AccueilPropose accueil, MotifEcart ecart, String message) {
        OrientationVue vue = guichet.aRepondre(id);
        verifier(accueil);
        ecarts.justifier(vue.structure(), id, ecart, appelants.courant().identifiant());
        orientations.accepter(id, version, message);
        places.reserver(vue.structure(), vue.enfants().stream().map(EnfantVu::id).toList(), accueil.demiJournees(), accueil.du(), accueil.au());
        journal.noter(ActeJournal.MODIFICATION, Orientations.OBJET, vue.reference(), "Place réservée " + accueil.enClair(), ecart == null ? null : ecart.libelle());
    }

    /** Where else the parent may ask, said before refusing. */
    @Autorise(AVIP_ACCUEILLIR)
    public List<AlternativeVue> alternatives(long id) {
        return alternatives.pour(guichet.mienne(id));
    }

    /** Refuses with its reasons, a word, and where else to ask (R-AVIP-23). */
    @Autorise(AVIP_ACCUEILLIR)
    public void refuser(long id, int version, Set<MotifRefus> motifs, String message) {
        OrientationVue vue = guichet.aRepondre(id);
        List<AlternativeVue> ailleurs = alternatives.pour(vue);
        orientations.refuser(id, version, motifs, message);
        alternatives.garder(id, ailleurs);
    }

    private void verifier(AccueilPropose accueil) {
        Exigences exigences = new Exigences("E-PERIODE");
        accueil.verifier(LocalDate.now(horloge), exigences);
        exigences.refuser();
    }
}
