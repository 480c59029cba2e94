package fr.passerelle.partenaires.masse;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.taches.demande.Demande;
import fr.passerelle.socle.taches.demande.Taches;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Printing at once the conventions in force of a kind of partners. */
@Stateless
public class ImpressionService {

    @Inject
    private EntityManager em;
    @Inject
    private Taches taches;
    @Inject
    private Clock horloge;

    /** A paper to print. */
    public record PapierEnVigueur(String reference, String partenaire, long document) {
    }

    /** The convention each of them is bound by today. */
    @Autorise(CONVENTION_INSTRUIRE)
    public List<PapierEnVigueur> enVigueur(TypePartenaire type) {
        List<Object[]> lignes = Lignes.de(em.createNativeQuery("""
                select distinct on (c.reference) c.reference, p.raison_sociale, d.document_id
                from partenaires.convention c join partenaires.partenaire p on p.id = c.partenaire_id
                join partenaires.version_papiers v on v.convention_id = c.id and v.signee_le is not null and greatest(v.effet_le, v.signee_le) <= :jour
                join partenaires.papier d on d.version_id = v.id and d.genre = 'CONVENTION'
                where c.etat in ('ACTIVE', 'SUSPENDUE') and (:type = '' or p.type = :type) order by c.reference, v.numero desc""", Object[].class)
                .setParameter("jour", LocalDate.now(horloge)).setParameter("type", type == null ? "" : type.name()));
        return lignes.stream().map(l -> new PapierEnVigueur((String) l[0], (String) l[1], (Long) l[2])).toList();
    }

    /** Asks for it, to be done in the background; returns the number of the task. */
    @Autorise(CONVENTION_INSTRUIRE)
    public long demander(TypePartenaire type) {
        exiger(!enVigueur(type).isEmpty(), "R-PART-2", null, "Aucune convention en vigueur à imprimer.");
        return taches.demander(new Demande(ImpressionEnFond.CODE, "Impression des conventions en vigueur", Map.of("type", type == null ? "" : type.name()),
                "/partenaires/impression", null));
    }
}
