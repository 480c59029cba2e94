package fr.passerelle.partenaires.demande;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Annuaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who acts on a request and who signs for the partner. */
@ApplicationScoped
class QuiEstQui {

    @Inject
    private EntityManager em;
    @Inject
    private Annuaire annuaire;

    String nom(String identifiant) {
        return noms(List.of(identifiant)).getOrDefault(identifiant, identifiant);
    }

    Map<String, String> noms(Collection<String> identifiants) {
        return annuaire.noms(identifiants);
    }

    /** The mail of an agent, or those of all who examine requests when none has it in charge. */
    List<String> courrielsDuSecretariat(String agent, String permission, String sauf) {
        Optional<String> sien = agent == null || agent.equals(sauf) ? Optional.empty() : annuaire.courriel(agent);
        return sien.map(List::of).orElseGet(() -> agent != null && agent.equals(sauf) ? List.of() : annuaire.courrielsPouvant(permission, sauf));
    }

    DemandeSuivie.SignataireVu signataire(long id) {
        return Lignes.<Object[]>de(em.createNativeQuery("select id, prenom, nom, courriel, compte from partenaires.utilisateur where id = :id")
                .setParameter("id", id)).stream().map(l -> new DemandeSuivie.SignataireVu(((Number) l[0]).longValue(), (String) l[1], (String) l[2], (String) l[3],
                        (String) l[4])).findFirst().orElseThrow();
    }

    /** Among those addresses, the ones that already are those of someone of another partner. */
    List<String> prisesAilleurs(long partenaire, Collection<String> adresses) {
        if (adresses.isEmpty()) {
            return List.of();
        }
        return Lignes.de(em.createNativeQuery("""
                select u.courriel from partenaires.utilisateur u
                where lower(u.courriel) in (:adresses) and u.etat <> 'CLOTURE' and u.partenaire_id <> :partenaire order by 1""", String.class)
                .setParameter("adresses", adresses).setParameter("partenaire", partenaire));
    }
}
