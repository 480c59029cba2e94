package fr.passerelle.mediation.conservation;

import fr.passerelle.mediation.Permissions;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import fr.passerelle.socle.journal.conservation.Gel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** A case that has ended, with its letters and attachments: at hand, then aside, then a statistical row once a person says so. */
@ApplicationScoped
public class SaisineConservee implements ObjetConserve {

    static final String CODE = "SAISINE";

    @Inject
    private EntityManager em;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String libelle() {
        return "Saisine terminée, ses lettres et ses pièces";
    }

    @Override
    public String depart() {
        return "la fin de la saisine";
    }

    @Override
    public String ensuite() {
        return "réduite à une ligne statistique";
    }

    @Override
    public Duree parDefaut() {
        return Duree.parDefaut(CODE, 12, 12, "Par défaut\u202f: deux ans après la clôture, puis une ligne statistique.");
    }

    @Override
    public boolean aUneArchive() {
        return true;
    }

    @Override
    public String permission() {
        return Permissions.SAISINE_CONSERVER;
    }

    @Override
    public String page() {
        return "/mediation/conservation";
    }

    @Override
    public Apercu apercu(LocalDate finEchue) {
        String dues = "from mediation.saisine s where s.terminee_le <= :fin and s.anonymisee_le is null and not " + Gel.tient("saisine", "s.reference");
        long nombre = (Long) em.createNativeQuery("select count(*) " + dues, Long.class).setParameter("fin", finEchue).getSingleResult();
        List<String> premieres = Lignes.de(em.createNativeQuery("select s.reference " + dues + " order by s.terminee_le, s.id", String.class)
                .setParameter("fin", finEchue).setMaxResults(Apercu.EXEMPLES));
        return new Apercu(nombre, premieres);
    }
}
