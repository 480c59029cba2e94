package fr.passerelle.partenaires.suivi;

import static fr.passerelle.partenaires.Permissions.CONVENTION_SUSPENDRE;
import static fr.passerelle.partenaires.Permissions.PORTAIL_ADMINISTRER;
import static fr.passerelle.partenaires.Permissions.PORTAIL_SIGNER;

import fr.passerelle.partenaires.TextesDesConventions;
import fr.passerelle.partenaires.convention.Contrats;
import fr.passerelle.partenaires.convention.Conventions;
import fr.passerelle.partenaires.convention.CoursDesConventions;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.courriels.Courriels;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** What a partner has to say of the suspension of its convention, or of one contract under it: kept in its history, and told to those who may lift it (R-PART-11). */
@Stateless
public class ObservationsService {

    @Inject
    private CoursDesConventions cours;
    @Inject
    private Conventions conventions;
    @Inject
    private Contrats contrats;
    @Inject
    private LecteurDesConventions lecteur;
    @Inject
    private Courriels courriels;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Organisme organisme;
    @Inject
    private Appelants appelants;

    /** Of one's own body only; another's does not exist. */
    @Autorise({PORTAIL_SIGNER, PORTAIL_ADMINISTRER})
    public void repondre(String reference, String texte) {
        if (!lecteur.estDuPartenaireDe(reference, appelants.courant().identifiant())) {
            throw new Introuvable("convention " + reference);
        }
        cours.repondre(conventions.numero(reference), texte);
        prevenir(reference);
    }

    /** The same of one contract. */
    @Autorise({PORTAIL_SIGNER, PORTAIL_ADMINISTRER})
    public void repondreAuContrat(long contrat, String texte) {
        if (!lecteur.estDuPartenaireDe(contrat, appelants.courant().identifiant())) {
            throw new Introuvable("contrat " + contrat);
        }
        prevenir(contrats.repondre(contrat, texte));
    }

    private void prevenir(String reference) {
        Map<String, String> valeurs = Map.of("reference", reference, "lien", organisme.adresse() + "/partenaires/convention?ref=" + reference);
        annuaire.courrielsPouvant(CONVENTION_SUSPENDRE, null)
                .forEach(adresse -> courriels.deposer(TextesDesConventions.REPONDUE, adresse, valeurs, "convention", reference));
    }
}
