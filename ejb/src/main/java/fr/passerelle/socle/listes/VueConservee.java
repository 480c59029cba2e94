package fr.passerelle.socle.listes;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A view serves whoever keeps it, and nobody after them. */
@ApplicationScoped
public class VueConservee implements ObjetConserve {

    static final String CODE = "VUE";

    @Inject
    private EntityManager em;
    @Inject
    private Annuaire annuaire;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String libelle() {
        return "Vue d’une liste, gardée sous un nom";
    }

    @Override
    public String depart() {
        return "la fermeture du compte qui la garde";
    }

    @Override
    public String ensuite() {
        return "effacée";
    }

    @Override
    public Duree parDefaut() {
        return null;
    }

    @Override
    public String dureeFixe() {
        return "aussitôt";
    }

    @Override
    public Apercu apercu(LocalDate finEchue) {
        List<String> partis = partis();
        return partis.isEmpty() ? Apercu.RIEN
                : Apercu.de((Long) em.createNativeQuery("select count(*) from listes.vue_enregistree where identifiant in :partis", Long.class)
                        .setParameter("partis", partis).getSingleResult());
    }

    @Override
    @Transactional
    public int retirer(LocalDate finEchue) {
        List<String> partis = partis();
        return partis.isEmpty() ? 0
                : em.createNativeQuery("delete from listes.vue_enregistree where identifiant in :partis").setParameter("partis", partis).executeUpdate();
    }

    /** Those who keep views and have no open account any more. */
    private List<String> partis() {
        List<String> gardiens = Lignes.de(em.createNativeQuery("select distinct identifiant from listes.vue_enregistree", String.class));
        List<String> partis = new ArrayList<>(gardiens);
        partis.removeAll(annuaire.ouverts(gardiens));
        return partis;
    }
}
