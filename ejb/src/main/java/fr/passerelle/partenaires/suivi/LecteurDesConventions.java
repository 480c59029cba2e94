package fr.passerelle.partenaires.suivi;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Stream;

/** What is around a convention, and the people it concerns. */
@ApplicationScoped
class LecteurDesConventions {

    private static final String TENUS = """
            from partenaires.habilitation h join partenaires.contrat k on k.id = h.contrat_id join partenaires.utilisateur u on u.id = h.utilisateur_id
            where %s = :id and h.etat in ('DEMANDEE', 'ACTIVE', 'SUSPENDUE')""";

    @Inject
    private EntityManager em;

    String raisonSociale(long partenaire) {
        return (String) em.createNativeQuery("select raison_sociale from partenaires.partenaire where id = :id", String.class)
                .setParameter("id", partenaire).getSingleResult();
    }

    boolean estSous(String reference, long contrat) {
        return !em.createNativeQuery("""
                select k.id from partenaires.contrat k join partenaires.convention c on c.id = k.convention_id
                where k.id = :contrat and c.reference = :reference""").setParameter("contrat", contrat).setParameter("reference", reference)
                .getResultList().isEmpty();
    }

    /** Whether that account is of someone of the body that holds the convention. */
    boolean estDuPartenaireDe(String reference, String compte) {
        return !em.createNativeQuery("""
                select c.id from partenaires.convention c join partenaires.utilisateur u on u.partenaire_id = c.partenaire_id
                where c.reference = :reference and u.compte = :compte and u.etat <> 'CLOTURE'""").setParameter("reference", reference)
                .setParameter("compte", compte).getResultList().isEmpty();
    }

    /** The same, of whose contract that is. */
    boolean estDuPartenaireDe(long contrat, String compte) {
        return !em.createNativeQuery("""
                select k.id from partenaires.contrat k join partenaires.convention c on c.id = k.convention_id
                join partenaires.utilisateur u on u.partenaire_id = c.partenaire_id
                where k.id = :contrat and u.compte = :compte and u.etat <> 'CLOTURE'""").setParameter("contrat", contrat)
                .setParameter("compte", compte).getResultList().isEmpty();
    }

    Consequences consequences(long convention) {
        return consequences("k.convention_id", convention);
    }

    Consequences consequencesDuContrat(long contrat) {
        return consequences("k.id", contrat);
    }

    /** Of what has that number there. */
    private Consequences consequences(String ou, long id) {
        List<String> services = Lignes.de(requete("select k.service from partenaires.contrat k where " + ou
                + " = :id and k.etat in ('ACTIVE', 'SUSPENDUE') order by k.id", String.class, id));
        String tenus = TENUS.formatted(ou);
        Object[] nombres = (Object[]) requete("select count(*), count(distinct u.id) " + tenus, Object[].class, id).getSingleResult();
        List<String> noms = Lignes.de(requete("select distinct u.prenom || ' ' || u.nom as qui " + tenus + " order by qui limit "
                + Consequences.NOMS_AU_PLUS, String.class, id));
        return new Consequences(services.stream().map(ServicePartenaire::valueOf).toList(), (Long) nombres[0], (Long) nombres[1], noms);
    }

    /** Where the partner is written to: its signatory and its administrators, else the address of the body. */
    List<String> adresses(long partenaire) {
        List<String> personnes = Lignes.de(em.createNativeQuery("""
                select distinct u.courriel from partenaires.utilisateur u where u.partenaire_id = :id and u.etat <> 'CLOTURE'
                and (u.signataire or exists (select 1 from partenaires.administrateur a where a.utilisateur_id = u.id and a.jusqu_a is null))""",
                String.class).setParameter("id", partenaire));
        if (!personnes.isEmpty()) {
            return personnes;
        }
        List<String> organisme = Lignes.de(em.createNativeQuery("select courriel from partenaires.partenaire where id = :id", String.class)
                .setParameter("id", partenaire));
        return organisme.stream().flatMap(Stream::ofNullable).toList();
    }

    private Query requete(String sql, Class<?> type, long id) {
        return em.createNativeQuery(sql, type).setParameter("id", id);
    }
}
