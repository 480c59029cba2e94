package fr.passerelle.mediation.lettre;

import fr.passerelle.socle.documents.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where today's paper is found. */
@ApplicationScoped
public class Papeterie {

    @Inject
    private Documents documents;

    public PapierALettres papier() {
        return new PapierALettres(documents.papier(), documents::figer);
    }
}
