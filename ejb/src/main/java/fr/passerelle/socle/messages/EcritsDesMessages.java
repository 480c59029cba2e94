package fr.passerelle.socle.messages;

import static fr.passerelle.socle.conservation.EcritGarde.avec;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** An exchange leaves whole. */
@ApplicationScoped
class EcritsDesMessages implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                avec(EchangeConserve.CODE, "messages.fil", "correspondance", "organisme", "objet", "ouvert_par", "dernier_cote", "clos_par"),
                avec(EchangeConserve.CODE, "messages.message", "cote", "auteur", "texte"),
                avec(EchangeConserve.CODE, "messages.lecture", "compte"));
    }
}
