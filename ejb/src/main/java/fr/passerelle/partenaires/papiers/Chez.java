package fr.passerelle.partenaires.papiers;

import static fr.passerelle.partenaires.Permissions.PARTENAIRE_LIRE;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Which conventions the caller may see: all, for an agent who reads the register; those of their own partner, for the others. */
@ApplicationScoped
class Chez {

    @Inject
    private EntityManager em;
    @Inject
    private Appelants appelants;

    /** The conventions of the caller's own partner, the last one first, what is to be signed before the rest. */
    List<String> lesMiennes() {
        return Lignes.de(em.createNativeQuery("""
                select c.reference from partenaires.convention c join partenaires.utilisateur u on u.partenaire_id = c.partenaire_id
                left join signatures.avancement a on a.objet = 'convention' and a.reference = c.reference
                where u.compte = :moi and u.etat <> 'CLOTURE'
                order by coalesce(a.etat, '') <> 'OUVERT', c.id desc""", String.class).setParameter("moi", appelants.courant().identifiant()));
    }

    void exigerVisible(String reference) {
        Appelant moi = appelants.courant();
        if (!moi.peut(PARTENAIRE_LIRE) && !lesMiennes().contains(reference)) {
            throw new Introuvable("convention " + reference);
        }
    }
}
