package fr.passerelle.partenaires.portail;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** To its signatory: the body has something to sign. */
@ApplicationScoped
class SignaturesAttendues implements Rappels {

    @Inject
    private LecteurDuPortail lecteur;

    @Override
    public List<Rappel> pour(Membre membre) {
        boolean aSigner = membre.signataire() && lecteur.cadres(membre.partenaire()).stream()
                .anyMatch(c -> c.convention() == EtatConvention.A_SIGNER || c.contrat() == EtatConvention.A_SIGNER);
        return aSigner ? List.of(new Rappel(Fermetures.SIGNER, "pencil", "Lire et signer", "Une convention ou un contrat attend la signature de votre organisme."))
                : List.of();
    }
}
