package fr.passerelle.mediation.dossier;

import static fr.passerelle.mediation.Permissions.SAISINE_LIRE;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.documents.DocumentFige;
import fr.passerelle.socle.documents.Documents;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Function;

/** The letters of a case on paper: printed once, then the same bytes for ever. */
@Stateless
public class LettreService {

    @Inject
    private EntityManager em;
    @Inject
    private DossierService dossiers;
    @Inject
    private Documents documents;

    /**
     * A letter of a case the reader may see, as it was first printed.
     *
     * @param rendu prints it, the first time
     */
    @Autorise(SAISINE_LIRE)
    public byte[] imprimer(String reference, long id, Function<DocumentFige, byte[]> rendu) {
        if (dossiers.pourImpression(reference).lettres().stream().noneMatch(l -> l.id() == id)) {
            throw new Introuvable("lettre " + id);
        }
        List<Long> document = Lignes.de(em.createNativeQuery("select document_id from mediation.lettre where id = :id", Long.class)
                .setParameter("id", id));
        return documents.tirage(document.get(0), rendu);
    }
}
