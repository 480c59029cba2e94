package fr.passerelle.mediation.registre;

import static fr.passerelle.mediation.Permissions.SAISINE_LISTER;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** The views of the registry a person keeps under a name, each for oneself. */
@Stateless
public class VuesService {

    private static final int VUES_MAX = 20;
    private static final int NOM_MAX = 60;

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;
    @Inject
    private Appelants appelants;
    @Inject
    private Clock horloge;

    /**
     * A view kept by its owner.
     *
     * @param requete what follows the question mark of its address, possibly empty
     */
    public record VueEnregistree(long id, String nom, String requete) {
    }

    @Autorise(SAISINE_LISTER)
    public List<VueEnregistree> mesVues() {
        List<?> lignes = Lignes.de(em.createNativeQuery(
                        "select id, nom, requete from mediation.vue_enregistree where identifiant = :moi order by nom", Tuple.class)
                .setParameter("moi", moi()));
        return lignes.stream().map(Tuple.class::cast)
                .map(v -> new VueEnregistree(v.get("id", Long.class), v.get("nom", String.class), v.get("requete", String.class)))
                .toList();
    }

    /** Keeps a view under that name; the same name again replaces it. Only what an address may say is kept. */
    @Autorise(SAISINE_LISTER)
    public void enregistrer(String nom, VueRegistre vue) {
        String propre = nom == null ? "" : nom.strip();
        if (propre.isEmpty() || propre.length() > NOM_MAX) {
            throw new RegleRefusee("VUE", "nomVue", "Donnez à la vue un nom de " + NOM_MAX + " caractères au plus.");
        }
        List<VueEnregistree> miennes = mesVues();
        if (miennes.size() >= VUES_MAX && miennes.stream().noneMatch(v -> v.nom().equals(propre))) {
            throw new RegleRefusee("VUE", "nomVue", "Vous gardez déjà " + VUES_MAX + " vues : supprimez-en une d’abord.");
        }
        em.createNativeQuery("""
                insert into mediation.vue_enregistree (identifiant, nom, requete, creee_le) values (:moi, :nom, :requete, :le)
                on conflict (identifiant, nom) do update set requete = excluded.requete""")
                .setParameter("moi", moi())
                .setParameter("nom", propre)
                .setParameter("requete", vue.enParametres().enRequete())
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Autorise(SAISINE_LISTER)
    public void supprimer(long id) {
        int supprimees = em.createNativeQuery("delete from mediation.vue_enregistree where id = :id and identifiant = :moi")
                .setParameter("id", id)
                .setParameter("moi", moi())
                .executeUpdate();
        if (supprimees == 0) {
            throw new Introuvable("vue " + id);
        }
    }

    private String moi() {
        return appelants.courant().identifiant();
    }
}
