package fr.passerelle.socle.listes;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Ouvert;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** The views of a list a person keeps under a name, each for oneself. */
@Stateless
public class VuesService {

    private static final int VUES_MAX = 20;
    private static final int NOM_MAX = 60;

    @Inject
    private EntityManager em;
    @Inject
    private Listes listes;
    @Inject
    private Appelants appelants;
    @Inject
    private Clock horloge;

    @Ouvert("chacun relit ses propres vues, des listes qui lui sont ouvertes")
    public List<VueEnregistree> mesVues(String liste) {
        Liste<?> ouverte = listes.ouverte(liste);
        return VueEnregistree.lire(ouverte, (String) em.createNativeQuery("select " + VueEnregistree.LECTURE)
                .setParameter("liste", ouverte.code()).setParameter("moi", moi()).getSingleResult());
    }

    /**
     * Keeps a view under that name; the same name again replaces it. Only what an address may say is kept, without the words that
     * were searched: they may name someone, whom nothing would erase from there.
     *
     * @return whether words were left out
     */
    @Ouvert("chacun garde ses propres vues, des listes qui lui sont ouvertes")
    public boolean enregistrer(String liste, String nom, Parametres adresse) {
        Vue demandee = Vue.depuis(listes.ouverte(liste), adresse);
        Vue vue = Vue.aGarder(listes.ouverte(liste), adresse);
        boolean sansLesMots = !vue.equals(demandee);
        if (sansLesMots && vue.enParametres().valeurs().isEmpty()) {
            throw new RegleRefusee("VUE", "nomVue",
                    "Une vue garde des filtres, un ordre, des colonnes, jamais les mots cherchés\u202f: ils peuvent nommer une personne.");
        }
        String propre = TextePropre.de(nom);
        if (propre.isEmpty() || propre.length() > NOM_MAX) {
            throw new RegleRefusee("VUE", "nomVue", "Donnez à la vue un nom de " + NOM_MAX + " caractères au plus.");
        }
        List<VueEnregistree> miennes = mesVues(liste);
        if (miennes.size() >= VUES_MAX && miennes.stream().noneMatch(v -> v.nom().equals(propre))) {
            throw new RegleRefusee("VUE", "nomVue", "Vous gardez déjà " + VUES_MAX + " vues\u202f: supprimez-en une d’abord.");
        }
        em.createNativeQuery("""
                insert into listes.vue_enregistree (liste, identifiant, nom, requete, creee_le) values (:liste, :moi, :nom, :requete, :le)
                on conflict (identifiant, liste, nom) do update set requete = excluded.requete""")
                .setParameter("liste", liste)
                .setParameter("moi", moi())
                .setParameter("nom", propre)
                .setParameter("requete", vue.enParametres().enRequete())
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return sansLesMots;
    }

    @Ouvert("chacun ne supprime que ses propres vues")
    public void supprimer(long id) {
        int supprimees = em.createNativeQuery("delete from listes.vue_enregistree where id = :id and identifiant = :moi")
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
