package fr.passerelle.partenaires.revue.conservation;

import fr.passerelle.partenaires.nomenclature.Reference;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.conservation.Conservation;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import fr.passerelle.socle.documents.Documents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** A review made, with its statements: proof of who confirmed which right, for some years. */
@ApplicationScoped
public class RevueConservee implements ObjetConserve {

    static final String CODE = "REVUE";
    private static final String OBJET = "revue";
    private static final int A_LA_FOIS = 200;

    @Inject
    private EntityManager em;
    @Inject
    private Documents documents;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String libelle() {
        return "Revue annuelle des habilitations d’un partenaire";
    }

    @Override
    public String depart() {
        return "la fin de la revue";
    }

    @Override
    public String ensuite() {
        return "effacée, ses attestations avec elle\u202f; le nombre des lignes revues reste dans les bilans arrêtés";
    }

    @Override
    public Duree parDefaut() {
        return Duree.parDefaut(CODE, 60, 0, "La preuve de qui confirma quel droit se demande pendant cinq ans.");
    }

    @Override
    public Apercu apercu(LocalDate finEchue) {
        List<Long> ids = echues(finEchue, Integer.MAX_VALUE);
        return new Apercu(ids.size(), ids.stream().limit(Apercu.EXEMPLES).map(Reference.REVUE::de).toList());
    }

    @Override
    @Transactional
    public int retirer(LocalDate finEchue) {
        List<Long> ids = echues(finEchue, A_LA_FOIS);
        if (!ids.isEmpty()) {
            documents.oublier(OBJET, ids.stream().map(Reference.REVUE::de).toList());
            for (String table : List.of("revue_ligne", "revue_attestation")) {
                em.createNativeQuery("delete from partenaires." + table + " where revue_id in (:ids)").setParameter("ids", ids).executeUpdate();
            }
            em.createNativeQuery("delete from partenaires.revue where id in (:ids)").setParameter("ids", ids).executeUpdate();
        }
        return ids.size();
    }

    private List<Long> echues(LocalDate finEchue, int auPlus) {
        return Lignes.de(em.createNativeQuery("select id from partenaires.revue where finie_le < :apres order by id", Long.class)
                .setParameter("apres", Conservation.apres(finEchue)).setMaxResults(auPlus));
    }
}
