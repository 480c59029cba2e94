package fr.passerelle.avip.reponse.relance;

import fr.passerelle.avip.TextesDesReponses;
import fr.passerelle.avip.nomenclature.MotifRetrait;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.orientation.OrientationVue;
import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.avip.reponse.AvisDeReponse;
import fr.passerelle.avip.reponse.LiberationDesPlaces;
import fr.passerelle.avip.reponse.relance.AttendeesLues.Echue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

/** What a day brings to one request, in a transaction of its own; false when there was nothing to do. */
@ApplicationScoped
class UneDemande {

    static final int RAPPEL_COMPLEMENT = 20;
    static final int SANS_COMPLEMENT = 30;
    private static final Set<StatutOrientation> ATTENDUES = EnumSet.of(StatutOrientation.ENVOYEE, StatutOrientation.EN_EXAMEN);

    @Inject
    private AttendeesLues lues;
    @Inject
    private Orientations orientations;
    @Inject
    private AvisDeReponse avis;
    @Inject
    private LiberationDesPlaces places;

    /** One step of a request that nobody answers, once (R-AVIP-25). */
    @Transactional(TxType.REQUIRES_NEW)
    boolean relancer(long id, Etape etape) {
        if (!lues.noter(id, etape.name())) {
            return false;
        }
        OrientationVue vue = orientations.trouver(id);
        if (!ATTENDUES.contains(vue.statut())) {
            return false;
        }
        switch (etape) {
            case NON_LUE, A_MI_DELAI, EN_RETARD -> avis.aLaStructure(TextesDesReponses.RELANCE, vue);
            case ECHEANCE -> {
                avis.aLaStructure(TextesDesReponses.ECHEANCE, vue);
                avis.aLaCaf(TextesDesReponses.ECHEANCE, vue);
            }
            case SANS_REPONSE -> orientations.sansReponse(id, vue.version());
        }
        return true;
    }

    /** The prescriber is warned after twenty days; after thirty the request is withdrawn. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean complement(Echue echue, LocalDate jour) {
        OrientationVue vue = orientations.trouver(echue.id());
        if (vue.statut() != StatutOrientation.COMPLEMENT_DEMANDE) {
            return false;
        }
        if (ChronoUnit.DAYS.between(echue.depuis(), jour) >= SANS_COMPLEMENT) {
            orientations.retirer(echue.id(), vue.version(), MotifRetrait.SANS_COMPLEMENT, null);
            return true;
        }
        boolean aDire = lues.noter(echue.id(), "COMPLEMENT_" + vue.suivi().complements());
        if (aDire) {
            avis.auPrescripteur(TextesDesReponses.COMPLEMENT_RAPPEL, vue);
        }
        return aDire;
    }

    /** Told once for each confirmation that is due. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean attente(Echue echue, LocalDate jour) {
        OrientationVue vue = orientations.trouver(echue.id());
        boolean aDire = vue.statut() == StatutOrientation.LISTE_ATTENTE && lues.noter(echue.id(), "ATTENTE_" + echue.depuis().toString().replace('-', '_'));
        if (aDire) {
            avis.aLaStructure(TextesDesReponses.ATTENTE_A_CONFIRMER, vue);
        }
        return aDire;
    }

    /** An acceptance nobody made a contract of gives its place back. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean concretiser(Echue echue, LocalDate jour) {
        OrientationVue vue = orientations.trouver(echue.id());
        if (vue.statut() != StatutOrientation.ACCEPTEE || places.aUnContrat(echue.id())) {
            return false;
        }
        orientations.nonConcretiser(echue.id(), vue.version(), "Quinze jours sans contrat");
        return true;
    }
}
