package fr.passerelle.avip.papiers;

import fr.passerelle.avip.accueil.AccueilChange;
import fr.passerelle.avip.accueil.AccueilVu;
import fr.passerelle.avip.accueil.Accueils;
import fr.passerelle.avip.clauses.ModelesDAccueil;
import fr.passerelle.avip.fil.FilVu;
import fr.passerelle.avip.fil.Fils;
import fr.passerelle.avip.nomenclature.StatutContrat;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.documents.AFiger;
import fr.passerelle.socle.documents.Documents;
import fr.passerelle.socle.documents.TexteRedige;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps the text of each contract as it was signed, in the transaction of the signature. */
@ApplicationScoped
public class ContratsFiges {

    @Inject
    private EntityManager em;
    @Inject
    private Fils fils;
    @Inject
    private Documents documents;
    @Inject
    private Courriels courriels;
    @Inject
    private Organisme organisme;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;

    void quandIlEstSigne(@Observes AccueilChange change) {
        if (change.apres() != StatutContrat.SIGNE) {
            return;
        }
        FilVu fil = fils.entier(change.orientation());
        AccueilVu contrat = fil.enfantDuContrat(change.id()).contrats().stream().filter(c -> c.id() == change.id()).findFirst().orElseThrow();
        TexteRedige texte = new RedactionDesPapiers(fil, documents.papier(), organisme.nom()).duContrat(ModelesDAccueil.CONTRAT, contrat, fil.enfantDuContrat(change.id()));
        long document = documents.figer(new AFiger(texte, fil.parent().qui() == null ? contrat.reference() : fil.parent().qui(), Accueils.OBJET, contrat.reference(),
                horloge.instant(), provenance.auteur()));
        em.createNativeQuery("insert into avip.contrat_fige (accueil_id, document_id) values (:accueil, :document)").setParameter("accueil", change.id())
                .setParameter("document", document).executeUpdate();
    }

    Optional<Long> document(long accueil) {
        return Lignes.<Long>de(em.createNativeQuery("select document_id from avip.contrat_fige where accueil_id = :accueil", Long.class)
                .setParameter("accueil", accueil)).stream().findFirst();
    }

    /** Erases the contracts of those requests, whose time is over, what is printed of them, and the mails about their receptions. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void oublier(Collection<Long> orientations) {
        if (orientations.isEmpty()) {
            return;
        }
        em.createNativeQuery("delete from avip.contrat_fige f using avip.accueil a where a.id = f.accueil_id and a.orientation_id in (:orientations)")
                .setParameter("orientations", orientations).executeUpdate();
        List<String> accueils = Lignes.<Long>de(em.createNativeQuery("select id from avip.accueil where orientation_id in (:orientations)", Long.class)
                .setParameter("orientations", orientations)).stream().map(AccueilVu::reference).toList();
        documents.oublier(Accueils.OBJET, accueils);
        courriels.oublier(Accueils.OBJET, accueils);
    }
}
