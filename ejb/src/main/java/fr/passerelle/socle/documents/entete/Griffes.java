package fr.passerelle.socle.documents.entete;

import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;

/** How each one signs, in the database: one replaced stays as long as a letter bears it. */
@ApplicationScoped
class Griffes {

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    Griffe de(String identifiant) {
        return Lignes.<Object[]>de(em.createNativeQuery("select id, qualite, image from documents.griffe where identifiant = :qui and remplacee_le is null",
                        Object[].class).setParameter("qui", identifiant).setFlushMode(FlushModeType.COMMIT))
                .stream().findFirst().map(l -> new Griffe((Long) l[0], (String) l[1], (byte[]) l[2])).orElse(Griffe.AUCUNE);
    }

    void remplacer(String identifiant, String qualite, byte[] image) {
        OffsetDateTime maintenant = horloge.instant().atOffset(ZoneOffset.UTC);
        em.createNativeQuery("""
                delete from documents.griffe g where identifiant = :qui
                    and not exists (select 1 from documents.en_tete e where e.griffe_id = g.id)""")
                .setParameter("qui", identifiant).executeUpdate();
        em.createNativeQuery("update documents.griffe set remplacee_le = :le where identifiant = :qui and remplacee_le is null")
                .setParameter("qui", identifiant).setParameter("le", maintenant).executeUpdate();
        em.createNativeQuery("""
                insert into documents.griffe (identifiant, qualite, image, depuis) values (:qui, :qualite, cast(:image as bytea), :le)""")
                .setParameter("qui", identifiant).setParameter("qualite", qualite).setParameter("le", maintenant)
                .setParameter("image", image == null ? null : "\\x" + HexFormat.of().formatHex(image)).executeUpdate();
    }
}
