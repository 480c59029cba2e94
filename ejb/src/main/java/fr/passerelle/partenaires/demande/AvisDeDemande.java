package fr.passerelle.partenaires.demande;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;

import fr.passerelle.partenaires.TextesDesDemandes;
import fr.passerelle.partenaires.registre.Partenaires;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.courriels.Courriels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells each side that its turn has come, in the transaction of the act. */
@ApplicationScoped
class AvisDeDemande {

    static final String OBJET = "demande d’accès";

    private static final String LIEN = "lien";
    private static final String REFERENCE = "reference";

    @Inject
    private Courriels courriels;
    @Inject
    private QuiEstQui gens;
    @Inject
    private Partenaires partenaires;
    @Inject
    private Organisme organisme;

    /** To whoever signs for the partner. */
    void auPartenaire(Texte texte, DemandeDAcces demande) {
        courriels.deposer(texte, gens.signataire(demande.signataire()).courriel(),
                Map.of(REFERENCE, demande.reference(), LIEN, organisme.adresse() + "/partenaires/demande"), OBJET, demande.reference());
    }

    /** To the agent who has it in charge, or to all who examine requests; never to who acts. */
    void auSecretariat(Texte texte, DemandeDAcces demande, String sauf) {
        Map<String, String> valeurs = Map.of(REFERENCE, demande.reference(), LIEN,
                organisme.adresse() + "/partenaires/demande-instruite?ref=" + demande.reference());
        gens.courrielsDuSecretariat(demande.agent(), CONVENTION_INSTRUIRE, sauf)
                .forEach(adresse -> courriels.deposer(texte, adresse, valeurs, OBJET, demande.reference()));
    }

    /** On the sheet of the partner, each state it comes to. */
    void surLaFiche(DemandeDAcces demande) {
        partenaires.raconter(demande.partenaire(), "Demande d’accès " + demande.reference(), demande.etat().libelle());
    }

    /** A signatory whose account has just been opened may fill a request. */
    void inviter(String adresse, String partenaire) {
        courriels.deposer(TextesDesDemandes.INVITATION, adresse, Map.of(LIEN, organisme.adresse() + "/partenaires/demande"), "partenaire", partenaire);
    }
}
