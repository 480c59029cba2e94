package fr.passerelle.socle.documents.entete;

import fr.passerelle.socle.commun.Coordonnees;
import fr.passerelle.socle.comptes.Agent;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.documents.EnTete;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.List;

/** Makes what a letter bears around its text, as things are that day (CRPA art. L. 111-2 and R. 112-5: who, where, how they are answered). */
@ApplicationScoped
public class EnTetes {

    @Inject
    private EntityManager em;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Griffes griffes;

    /**
     * @param service the service in charge, as the letter names it
     * @param reperes what to recall when answering
     * @param signataire sign-in name of who signs
     * @param qualite what they are, unless they have said it otherwise
     */
    public EnTete de(String service, Coordonnees coordonnees, List<String> reperes, String signataire, String qualite) {
        Griffe griffe = griffes.de(signataire);
        return composer(service, coordonnees, reperes, lignes(null, signataire, griffe.qualite().isEmpty() ? qualite : griffe.qualite()), griffe);
    }

    /**
     * Signed for somebody else: never with the picture of a signature, which is one's own.
     *
     * @param pour « Pour le directeur »
     */
    public EnTete pour(String pour, String service, Coordonnees coordonnees, List<String> reperes, String signataire) {
        return composer(service, coordonnees, reperes, lignes(pour, signataire, griffes.de(signataire).qualite()), Griffe.AUCUNE);
    }

    /** The name of that agent, or {@code null} when there is none. Asked in the middle of an act: what it has not finished is not written for it. */
    public String nom(String identifiant) {
        FlushModeType avant = em.getFlushMode();
        em.setFlushMode(FlushModeType.COMMIT);
        try {
            return identifiant == null ? null : annuaire.agent(identifiant).map(Agent::nom).orElse(null);
        } finally {
            em.setFlushMode(avant);
        }
    }

    private List<String> lignes(String pour, String signataire, String qualite) {
        List<String> lignes = new ArrayList<>();
        for (String ligne : new String[] {pour, nom(signataire), qualite}) {
            if (ligne != null && !ligne.isEmpty()) {
                lignes.add(ligne);
            }
        }
        return lignes;
    }

    private static EnTete composer(String service, Coordonnees coordonnees, List<String> reperes, List<String> signature, Griffe griffe) {
        List<String> expediteur = new ArrayList<>(List.of(service));
        expediteur.addAll(coordonnees.enLignes());
        return new EnTete(expediteur, reperes, coordonnees.ville(), signature, griffe.image(), griffe.dessinee() ? griffe.numero() : null);
    }
}
