package fr.passerelle.web.partenaires.papiers;

import fr.passerelle.partenaires.masse.Imprimeur;
import fr.passerelle.partenaires.papiers.PapiersService.AImprimer;
import fr.passerelle.reports.socle.documents.Acte;
import fr.passerelle.reports.socle.documents.ActePdf;
import fr.passerelle.web.socle.commun.Ecriture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** How the papers of a convention are printed, by a page or in the background. */
@ApplicationScoped
public class PapiersImprimes {

    @Inject
    private Imprimeur imprimeur;

    void seFaireConnaitre(@Observes @Initialized(ApplicationScoped.class) Object demarrage) {
        imprimeur.confier(PapiersImprimes::rendre);
    }

    static byte[] rendre(AImprimer papier) {
        List<Acte.Place> places = papier.signataires().stream().map(s -> new Acte.Place(s.libelle(), s.nom())).toList();
        return ActePdf.rendre(new Acte(papier.document().organisme(), papier.document().intitule(),
                papier.document().destinataire() + ", le " + Ecriture.date(papier.document().jour()), papier.document().corps(), places,
                papier.document().organisme(), papier.document().empreinte()));
    }
}
