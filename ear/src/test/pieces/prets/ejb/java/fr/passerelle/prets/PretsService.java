package fr.passerelle.prets;

import static fr.passerelle.socle.Permissions.DROITS_REPONDRE;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.ecrit.Chapitre;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.personne.Trouvaille;
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
    public List<Trouvaille> trouver(String numero, String nom, int auPlus) {
        List<Pret> trouves = Lignes.de(em.createNativeQuery("""
                select * from prets.pret p where p.numero_allocataire = :numero
                    or commun.nomme(p.nom, :nom)
                order by p.le desc, p.id desc limit :auPlus""", Pret.class).setParameter("auPlus", auPlus)
                .setParameter("numero", numero == null ? "" : numero).setParameter("nom", nom == null ? "" : nom));
        return trouves.stream().map(Pret::trouvaille).toList();
    }

    @Autorise(DROITS_REPONDRE)
    public Chapitre pourLaPersonne(String reference) {
        List<Pret> trouve = Lignes.de(em.createNativeQuery("select p.* from prets.pret p where " + PretsDeMateriel.REFERENCE + " = :reference", Pret.class)
                .setParameter("reference", reference));
        return trouve.stream().findFirst().orElseThrow(() -> new Introuvable("prêt " + reference)).raconte();
    }
}
