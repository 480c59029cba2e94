package fr.passerelle.mediation.enquete;

import fr.passerelle.mediation.TextesDeMediation;
import fr.passerelle.mediation.acte.ActeFait;
import fr.passerelle.mediation.bilan.calcul.ReglagesBilan;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.enquetes.Enquete;
import fr.passerelle.socle.enquetes.Invitations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The three questions put to people once their case is closed. */
@ApplicationScoped
public class ApresLaCloture implements Enquete {

    private static final List<Question> QUESTIONS = List.of(
            new Question("CLARTE", "La réponse du médiateur était-elle claire\u202f?"),
            new Question("DELAI", "Le délai vous a-t-il paru acceptable\u202f?"),
            new Question("ECOUTE", "Vous êtes-vous senti écouté, quelle que soit la décision\u202f?"));

    @Inject
    private Reglages reglages;
    @Inject
    private Invitations invitations;

    @Transactional(Transactional.TxType.MANDATORY)
    void surCloture(@Observes ActeFait fait) {
        if (fait.acte() == Acte.CLOTURER) {
            fait.adresses().stream().limit(1).forEach(adresse -> invitations.inviter(this, adresse));
        }
    }

    @Override
    public String code() {
        return "mediation";
    }

    @Override
    public String titre() {
        return "Votre avis sur la médiation";
    }

    @Override
    public String annonce() {
        return "Trois questions, une minute. Vos réponses sont anonymes\u202f: rien ne les relie à vous ni à votre dossier.";
    }

    @Override
    public List<Question> questions() {
        return QUESTIONS;
    }

    @Override
    public Texte courriel() {
        return TextesDeMediation.ENQUETE;
    }

    @Override
    public int jours() {
        return reglages.entier(ReglagesEnquete.JOURS);
    }

    @Override
    public int seuil() {
        return reglages.entier(ReglagesBilan.SEUIL_DIFFUSION);
    }
}
