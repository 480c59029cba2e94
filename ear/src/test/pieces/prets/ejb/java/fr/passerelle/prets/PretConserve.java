package fr.passerelle.prets;

import static fr.passerelle.socle.conservation.EcritGarde.avec;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import fr.passerelle.socle.conservation.ObjetConserve;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.journal.conservation.Gel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** A loan once what was lent is back; one that is held stays. All that is written of it leaves with it. */
@ApplicationScoped
class PretConserve implements ObjetConserve, EcritsGardes {

    private static final String CODE = "PRET";
    private static final int A_LA_FOIS = 500;
    private static final String DUS = "from prets.pret p where p.rendu_le <= :fin and not " + Gel.tient(PretsDeMateriel.OBJET, PretsDeMateriel.REFERENCE);

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
        return "Prêt de matériel rendu";
    }

    @Override
    public String depart() {
        return "le retour du matériel";
    }

    @Override
    public String ensuite() {
        return "effacé";
    }

    @Override
    public Duree parDefaut() {
        return Duree.parDefaut(CODE, 24, 0, "Par défaut\u202f: le temps de répondre d’un dommage.");
    }

    @Override
    public Apercu apercu(LocalDate finEchue) {
        return Apercu.de((Long) em.createNativeQuery("select count(*) " + DUS, Long.class).setParameter("fin", finEchue).getSingleResult());
    }

    @Override
    @Transactional
    public int retirer(LocalDate finEchue) {
        List<Pret> dus = Lignes.de(em.createNativeQuery("select p.* " + DUS + " order by p.id limit " + A_LA_FOIS + " for update", Pret.class)
                .setParameter("fin", finEchue));
        courriels.oublier(PretsDeMateriel.OBJET, dus.stream().map(Pret::reference).toList());
        dus.forEach(em::remove);
        return dus.size();
    }

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(avec(CODE, "prets.pret", "numero_allocataire", "nom", "courriel", "objet"));
    }
}
