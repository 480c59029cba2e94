package fr.passerelle.partenaires.registre;

import fr.passerelle.partenaires.nomenclature.Reference;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import fr.passerelle.socle.journal.conservation.Gel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Somebody of a partner who is no longer there; those of a partner that is held stay. */
@ApplicationScoped
class ContactConserve implements ObjetConserve {

    static final String CODE = "CONTACT_PARTENAIRE";
    private static final int MOIS = 24;
    private static final int A_LA_FOIS = 500;
    private static final String DUS = "from partenaires.contact c where c.parti_le <= :fin and not "
            + Gel.tient(Partenaires.OBJET, Reference.PARTENAIRE.enSql("c.partenaire_id"));

    @Inject
    private EntityManager em;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String libelle() {
        return "Contact d’un partenaire, parti";
    }

    @Override
    public String depart() {
        return "le jour où il est retiré";
    }

    @Override
    public String ensuite() {
        return "effacé";
    }

    @Override
    public Duree parDefaut() {
        return Duree.parDefaut(CODE, MOIS, 0, "Par défaut\u202f: le temps que les papiers en cours se lisent encore avec son nom.");
    }

    @Override
    public Apercu apercu(LocalDate finEchue) {
        return Apercu.de((Long) em.createNativeQuery("select count(*) " + DUS, Long.class).setParameter("fin", finEchue).getSingleResult());
    }

    @Override
    @Transactional
    public int retirer(LocalDate finEchue) {
        return Lignes.de(em.createNativeQuery("delete from partenaires.contact where id in (select c.id " + DUS + " order by c.id limit " + A_LA_FOIS
                + " for update) returning id").setParameter("fin", finEchue)).size();
    }
}
