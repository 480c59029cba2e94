package fr.passerelle.avip.reponse;

import fr.passerelle.avip.TextesDesReponses;
import fr.passerelle.avip.nomenclature.MotifRetrait;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.orientation.OrientationChangee;
import fr.passerelle.avip.orientation.OrientationVue;
import fr.passerelle.avip.orientation.Orientations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Whoever waits for something of a request learns of it in the transaction that changed it, whoever did (R-AVIP-22). */
@ApplicationScoped
class PrevenirDuChangement {

    @Inject
    private Orientations orientations;
    @Inject
    private AvisDeReponse avis;

    void quandElleChange(@Observes OrientationChangee fait) {
        if (fait.apres() == fait.avant()) {
            return;
        }
        OrientationVue vue = orientations.trouver(fait.id());
        switch (fait.apres()) {
            case ENVOYEE -> {
                avis.auPrescripteur(TextesDesReponses.ACCUSE, vue);
                avis.aLaStructure(TextesDesReponses.NOUVELLE, vue);
            }
            case EN_EXAMEN -> examinee(fait, vue);
            case COMPLEMENT_DEMANDE -> avis.auPrescripteur(TextesDesReponses.COMPLEMENT, vue);
            case LISTE_ATTENTE -> avis.auPrescripteur(TextesDesReponses.LISTE_ATTENTE, vue);
            case ACCEPTEE -> avis.auPrescripteur(TextesDesReponses.ACCEPTEE, vue);
            case REFUSEE -> avis.auPrescripteur(TextesDesReponses.REFUSEE, vue);
            case RETIREE -> retiree(vue);
            case SANS_OBJET -> avis.aLaStructure(TextesDesReponses.SANS_OBJET, vue);
            case SANS_REPONSE -> {
                avis.auPrescripteur(TextesDesReponses.SANS_REPONSE, vue);
                avis.aLaCaf(TextesDesReponses.SANS_REPONSE, vue);
            }
            case NON_CONCRETISEE -> {
                avis.auPrescripteur(TextesDesReponses.NON_CONCRETISEE, vue);
                avis.aLaStructure(TextesDesReponses.NON_CONCRETISEE, vue);
            }
            case BROUILLON, CONVERTIE -> { }
        }
    }

    private void examinee(OrientationChangee fait, OrientationVue vue) {
        if (fait.avant() == StatutOrientation.COMPLEMENT_DEMANDE) {
            avis.aLaStructure(TextesDesReponses.COMPLEMENT_DONNE, vue);
        }
    }

    private void retiree(OrientationVue vue) {
        if (vue.suivi().motifRetrait() == MotifRetrait.SANS_COMPLEMENT) {
            avis.auPrescripteur(TextesDesReponses.SANS_COMPLEMENT, vue);
            avis.aLaStructure(TextesDesReponses.SANS_COMPLEMENT, vue);
        } else {
            avis.aLaStructure(TextesDesReponses.RETIREE, vue);
        }
    }
}
