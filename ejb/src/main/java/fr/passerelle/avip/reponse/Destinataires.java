package fr.passerelle.avip.reponse;

import static fr.passerelle.avip.Permissions.AVIP_SUIVRE;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Annuaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Where each side of a request is written to; when nobody is left there, the Caf's officers are, so that nothing falls silent. */
@ApplicationScoped
class Destinataires {

    @Inject
    private EntityManager em;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Clock horloge;

    /** Those who answer there today, the substitutes with them. */
    List<String> deLaStructure(long structure) {
        List<String> referents = Lignes.de(em.createNativeQuery("""
                select distinct r.courriel from avip.referent r where r.structure_id = :structure and r.depuis <= :jour
                and coalesce(r.jusqu_a, :jour) >= :jour order by r.courriel""", String.class).setParameter("structure", structure).setParameter("jour", LocalDate.now(horloge)));
        return referents.isEmpty() ? deLaCaf() : referents;
    }

    /** Whoever asked, as long as their account is open. */
    List<String> duPrescripteur(String auteur) {
        return annuaire.courriel(auteur).map(List::of).orElseGet(this::deLaCaf);
    }

    List<String> deLaCaf() {
        return annuaire.courrielsPouvant(AVIP_SUIVRE, null);
    }
}
