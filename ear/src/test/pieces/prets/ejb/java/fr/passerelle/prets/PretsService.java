package fr.passerelle.prets;

import static fr.passerelle.socle.Permissions.DROITS_REPONDRE;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The loans of a person, for whoever answers them. */
@Stateless
public class PretsService {

    @Inject
    private EntityManager em;

    @Autorise(DROITS_REPONDRE)
    public List<PretVu> trouver(String numero, String nom, int auPlus) {
        List<Pret> trouves = Lignes.de(em.createNativeQuery("""
                select * from prets.pret p where p.numero_allocataire = :numero
                    or commun.nomme(p.nom, :nom)
                order by p.le desc, p.id desc limit :auPlus""", Pret.class).setParameter("auPlus", auPlus)
                .setParameter("numero", numero == null ? "" : numero).setParameter("nom", nom == null ? "" : nom));
        return trouves.stream().map(Pret::vu).toList();
    }

    @Autorise(DROITS_REPONDRE)
    public PretVu pourLaPersonne(String reference) {
        return em.createQuery("select p from Pret p where concat('PRET-', p.id) = :reference", Pret.class)
                .setParameter("reference", reference).getResultStream().findFirst().orElseThrow(() -> new Introuvable(reference)).vu();
    }
}
