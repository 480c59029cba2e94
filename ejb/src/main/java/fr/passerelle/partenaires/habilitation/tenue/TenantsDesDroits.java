package fr.passerelle.partenaires.habilitation.tenue;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is still held of a service by the people of a partner, for the rooms that live by it; checks no right. */
@ApplicationScoped
public class TenantsDesDroits {

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    /** @param structures those each right names; an empty set is all of the partner’s */
    public record Tenus(long partenaire, List<Set<String>> structures) {

        public Tenus {
            structures = List.copyOf(structures);
        }

        /** Whether somebody holds it over that structure. */
        public boolean couvre(String structure) {
            return structures.stream().anyMatch(s -> s.isEmpty() || s.contains(structure));
        }
    }

    /** Of each partner that has one of these contracts, what its people hold today of that service as that profile. */
    public List<Tenus> de(Collection<Long> contrats, ServicePartenaire service, String profil) {
        if (contrats.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Set<String>>> parPartenaire = new LinkedHashMap<>();
        List<Object[]> lues = Lignes.de(em.createNativeQuery("""
                select p.id, h.id as droit, array_to_string(h.structures, ',') as structures
                from (select distinct v.partenaire_id as id from partenaires.contrat c join partenaires.convention v on v.id = c.convention_id
                    where c.id in (:contrats)) p
                left join (partenaires.habilitation h join partenaires.utilisateur u on u.id = h.utilisateur_id and u.etat in ('CREE', 'ACTIF')
                    join partenaires.contrat c on c.id = h.contrat_id and c.etat = 'ACTIVE'
                    join partenaires.convention v on v.id = c.convention_id and v.etat = 'ACTIVE')
                on u.partenaire_id = p.id and h.service = :service and h.profil = :profil and h.etat = 'ACTIVE' and h.debut <= :jour
                    and (h.fin is null or h.fin >= :jour) order by p.id""", Object[].class)
                .setParameter("contrats", contrats).setParameter("service", service.name()).setParameter("profil", profil).setParameter("jour", LocalDate.now(horloge)));
        lues.forEach(l -> {
            List<Set<String>> siens = parPartenaire.computeIfAbsent(((Number) l[0]).longValue(), p -> new ArrayList<>());
            if (l[1] != null) {
                siens.add(l[2] == null || ((String) l[2]).isEmpty() ? Set.of() : Set.of(((String) l[2]).split(",")));
            }
        });
        return parPartenaire.entrySet().stream().map(e -> new Tenus(e.getKey(), e.getValue())).toList();
    }
}
