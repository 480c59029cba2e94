package fr.passerelle.mediation.saisine;

import static fr.passerelle.mediation.Permissions.QUESTION_REPONDRE;
import static fr.passerelle.mediation.Permissions.SAISINE_DECIDER;
import static fr.passerelle.mediation.Permissions.SAISINE_ENREGISTRER;
import static fr.passerelle.mediation.Permissions.SAISINE_GERER;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.Agent;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The people of the house that a page of a case lets one choose. */
@Stateless
public class PersonnesService {

    @Inject
    private Annuaire annuaire;
    @Inject
    private SaisineRepository saisines;
    @Inject
    private Appelants appelants;

    /** Who may have taken part in the contested decision: anyone who works here. */
    @Autorise(SAISINE_ENREGISTRER)
    public List<Agent> agents(String texte) {
        return annuaire.cherches(texte);
    }

    /** Those, by name, of a case that names them already. */
    @Autorise({SAISINE_ENREGISTRER, SAISINE_DECIDER})
    public List<Agent> agentsNommes(Collection<String> identifiants) {
        return annuaire.parmi(identifiants);
    }

    /** Who answers questions for a service, looked for by name. */
    @Autorise(SAISINE_DECIDER)
    public List<Agent> interrogeables(String texte) {
        return annuaire.cherchesPouvant(QUESTION_REPONDRE, texte);
    }

    /** As a question to that agent names its addressee: who they are, and of which service; nobody who answers none. */
    @Autorise(SAISINE_DECIDER)
    public String destinataire(String identifiant) {
        return annuaire.agentsPouvant(QUESTION_REPONDRE).stream().filter(a -> a.identifiant().equals(identifiant)).findFirst()
                .map(a -> TextePropre.estVide(a.service()) ? a.nom() : a.nom() + ", " + a.service()).orElse(null);
    }

    /** Who can hold that case, besides its holder: whoever may decide on one, and neither whoever took part in the decision, nor whoever has a link with it (R-MED-16). */
    @Autorise(SAISINE_GERER)
    public List<Agent> titulairesPossibles(String reference) {
        Set<String> exclus = saisines.exclusDe(reference);
        return annuaire.agentsPouvant(SAISINE_DECIDER).stream().filter(a -> !exclus.contains(a.identifiant())).toList();
    }

    /** To whom the caller, who has a link with that case, may leave it: never themselves (T17). */
    @Autorise({SAISINE_DECIDER, SAISINE_GERER})
    public List<Agent> successeurs(String reference) {
        Set<String> exclus = saisines.exclusDe(reference);
        String moi = appelants.courant().identifiant();
        return annuaire.agentsPouvant(SAISINE_DECIDER).stream().filter(a -> !a.identifiant().equals(moi) && !exclus.contains(a.identifiant())).toList();
    }
}
