package fr.passerelle.avip.proposition;

import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.conservation.Conservation;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The parent of a proposal leaves six months after its answer; that there was one, and what was answered, stay. */
@ApplicationScoped
class PropositionConservee implements ObjetConserve {

    private static final String CODE = "AVIP_PROPOSITION";
    private static final String DUES = "p.repondue_le < :avant and p.anonymisee_le is null";

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String libelle() {
        return "Parent proposé par une structure à un prescripteur";
    }

    @Override
    public String depart() {
        return "la réponse du prescripteur, ou son absence";
    }

    @Override
    public String ensuite() {
        return "rendu anonyme";
    }

    @Override
    public Duree parDefaut() {
        return Duree.parDefaut(CODE, 6, 0, "Par défaut\u202f: le temps de répondre à qui demande ce qu’il en est advenu.");
    }

    @Override
    public Apercu apercu(LocalDate finEchue) {
        return Apercu.de((Long) em.createNativeQuery("select count(*) from avip.proposition p where " + DUES, Long.class)
                .setParameter("avant", Conservation.apres(finEchue)).getSingleResult());
    }

    @Override
    @Transactional
    public int retirer(LocalDate finEchue) {
        return em.createNativeQuery("update avip.proposition p set parent_prenom = null, parent_initiale = null, parent_telephone = null, message = null, reponse = null, "
                + "anonymisee_le = :maintenant where " + DUES).setParameter("maintenant", horloge.instant().atOffset(ZoneOffset.UTC))
                .setParameter("avant", Conservation.apres(finEchue)).executeUpdate();
    }
}
