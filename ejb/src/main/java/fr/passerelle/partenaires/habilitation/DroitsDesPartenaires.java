package fr.passerelle.partenaires.habilitation;

import fr.passerelle.partenaires.Permissions;
import fr.passerelle.socle.capacites.Perimetre;
import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.capacites.SourceDeDroits;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an account may do for its partner at this very moment: a right holds while it, its contract and its convention are all active
 * (R-PART-3). One query, by the account's name, at each request of a partner.
 */
@ApplicationScoped
class DroitsDesPartenaires implements SourceDeDroits {

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    @Override
    public boolean concerne(Population population) {
        return population == Population.PARTENAIRE;
    }

    @Override
    public Droits de(String identifiant) {
        List<Object[]> lignes = Lignes.de(em.createNativeQuery("""
                select u.partenaire_id, u.signataire, a.id as siege, h.service, h.profil, array_to_string(h.structures, ',') as structures
                from partenaires.utilisateur u
                left join partenaires.administrateur a on a.utilisateur_id = u.id and a.jusqu_a is null
                left join lateral (select h.service, h.profil, h.structures
                    from partenaires.habilitation h join partenaires.contrat c on c.id = h.contrat_id and c.etat = 'ACTIVE'
                    join partenaires.convention v on v.id = c.convention_id and v.etat = 'ACTIVE'
                    where h.utilisateur_id = u.id and h.etat = 'ACTIVE' and h.debut <= :jour and (h.fin is null or h.fin >= :jour)) h on true
                where u.compte = :compte and u.etat in ('CREE', 'ACTIF')""", Object[].class)
                .setParameter("compte", identifiant).setParameter("jour", LocalDate.now(horloge)));
        return lignes.isEmpty() ? Droits.AUCUN : new Droits(permissions(lignes.get(0)),
                lignes.stream().filter(l -> l[3] != null).map(DroitsDesPartenaires::perimetre).toList());
    }

    private static Set<String> permissions(Object[] ligne) {
        Set<String> permissions = new HashSet<>(Set.of(Permissions.PORTAIL_ENTRER));
        if (Boolean.TRUE.equals(ligne[1])) {
            permissions.add(Permissions.PORTAIL_SIGNER);
        }
        if (ligne[2] != null) {
            permissions.add(Permissions.PORTAIL_ADMINISTRER);
        }
        return permissions;
    }

    private static Perimetre perimetre(Object[] l) {
        String structures = (String) l[5];
        return new Perimetre(String.valueOf(l[0]), (String) l[3], (String) l[4],
                structures == null || structures.isEmpty() ? Set.of() : Set.of(structures.split(",")));
    }
}
