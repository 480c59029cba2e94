package fr.passerelle.partenaires.demande;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.conservation.Conservation;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import fr.passerelle.socle.courriels.Courriels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** A request that ended, or that nobody goes on with: what it led to lives on as a convention and its rights. */
@ApplicationScoped
class DemandeConservee implements ObjetConserve {

    static final String CODE = "DEMANDE_ACCES";
    private static final int A_LA_FOIS = 500;
    private static final String DUES = """
            from partenaires.demande d where d.etat in ('OUVERTE', 'REFUSEE', 'ABANDONNEE') and d.etat_le < :avant
            or d.etat = 'BROUILLON' and d.gardee_le < :avant""";

    @Inject
    private EntityManager em;
    @Inject
    private Courriels courriels;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String libelle() {
        return "Demande d’accès close, ou jamais envoyée";
    }

    @Override
    public String depart() {
        return "la fin de la demande, ou la dernière frappe";
    }

    @Override
    public String ensuite() {
        return "effacée";
    }

    @Override
    public Duree parDefaut() {
        return Duree.parDefaut(CODE, 24, 0, "Par défaut\u202f: le temps qu’une décision se conteste ou s’explique\u202f; la convention, elle, se garde.");
    }

    @Override
    public Apercu apercu(LocalDate finEchue) {
        return Apercu.de((Long) em.createNativeQuery("select count(*) " + DUES, Long.class)
                .setParameter("avant", Conservation.apres(finEchue)).getSingleResult());
    }

    @Override
    @Transactional
    public int retirer(LocalDate finEchue) {
        List<Long> dues = Lignes.de(em.createNativeQuery("select d.id " + DUES + " order by d.id limit " + A_LA_FOIS + " for update", Long.class)
                .setParameter("avant", Conservation.apres(finEchue)));
        if (!dues.isEmpty()) {
            courriels.oublier(AvisDeDemande.OBJET, dues.stream().map(ReferenceDemande::de).toList());
            em.createNativeQuery("delete from partenaires.demande where id in (:dues)").setParameter("dues", dues).executeUpdate();
        }
        return dues.size();
    }
}
