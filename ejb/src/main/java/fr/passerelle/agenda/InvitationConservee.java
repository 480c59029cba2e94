package fr.passerelle.agenda;

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

/** Who was invited to a meeting of the past, and who came. */
@ApplicationScoped
class InvitationConservee implements ObjetConserve {

    static final String CODE = "INVITATION_RENCONTRE";
    private static final int A_LA_FOIS = 200;
    private static final String DUES = "from agenda.seance s where s.fin < :avant and exists (select 1 from agenda.invitation i where i.seance_id = s.id)";

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
        return "Invitation à une rencontre passée";
    }

    @Override
    public String depart() {
        return "la fin de la rencontre";
    }

    @Override
    public String ensuite() {
        return "effacée\u202f; la rencontre et son compte rendu restent";
    }

    @Override
    public Duree parDefaut() {
        return Duree.parDefaut(CODE, 24, 0, "Par défaut\u202f: deux ans après le dernier contact.");
    }

    @Override
    public Apercu apercu(LocalDate finEchue) {
        return Apercu.de((Long) em.createNativeQuery("select count(*) " + DUES, Long.class).setParameter("avant", Conservation.apres(finEchue)).getSingleResult());
    }

    @Override
    @Transactional
    public int retirer(LocalDate finEchue) {
        List<Long> dues = Lignes.de(em.createNativeQuery("select s.id " + DUES + " order by s.id limit " + A_LA_FOIS + " for update", Long.class)
                .setParameter("avant", Conservation.apres(finEchue)));
        if (!dues.isEmpty()) {
            courriels.oublier(Rencontres.OBJET, dues.stream().map("SEA-%05d"::formatted).toList());
            em.createNativeQuery("delete from agenda.invitation where seance_id in (:dues)").setParameter("dues", dues).executeUpdate();
        }
        return dues.size();
    }
}
