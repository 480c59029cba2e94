package fr.passerelle.avip.comite;

import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.documents.AFiger;
import fr.passerelle.socle.documents.DocumentFige;
import fr.passerelle.socle.documents.Documents;
import fr.passerelle.socle.documents.Modele;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The minutes of a session: frozen when it is closed, printed once. */
@ApplicationScoped
class Minutes {

    private static final Texte CORPS = Texte.fixe("COMITE_AVIP_PV", "{corps}");
    private static final Modele PROCES_VERBAL = Modele.de("avip.PV_COMITE", "Comité de labellisation Avip du {date}").puis(CORPS);

    @Inject
    private Documents documents;
    @Inject
    private Organisme organisme;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;

    long figer(Seance seance, DossierDeSeance dossier) {
        Map<String, String> valeurs = Map.of("date", Typographie.date(seance.le()), "corps", ProcesVerbal.de(seance.vue(), dossier.invites(), dossier.points()));
        return documents.figer(new AFiger(documents.papier().rediger(PROCES_VERBAL, valeurs, Set.of()), organisme.nom(), ComiteService.OBJET,
                String.valueOf(seance.id()), horloge.instant(), provenance.auteur()));
    }

    byte[] imprimer(long document, Function<DocumentFige, byte[]> rendu) {
        return documents.tirage(document, rendu);
    }
}
