package fr.passerelle.socle.imports;

import fr.passerelle.socle.commun.Empreinte;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The batches that were imported. For services only, hence no permission of its own. */
@ApplicationScoped
public class Lots {

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    /** Those of such imports, the latest first. */
    public List<Lot> liste(Set<String> codes) {
        List<Object[]> lignes = Lignes.de(em.createNativeQuery("""
                select id, code, objet, fichier, lignes, importe_le, importe_par from imports.lot where code in :codes
                order by importe_le desc, id desc""", Object[].class).setParameter("codes", codes));
        return lignes.stream().map(Lots::enLot).toList();
    }

    /** One of them. */
    public Lot lot(Collection<String> codes, long id) {
        return liste(Set.copyOf(codes)).stream().filter(l -> l.id() == id).findFirst().orElseThrow(() -> new Introuvable("lot " + id));
    }

    /** The batch that very file became, if it is still there. */
    Optional<Lot> deCeFichier(String code, byte[] octets) {
        List<Object[]> lignes = Lignes.de(em.createNativeQuery("""
                select id, code, objet, fichier, lignes, importe_le, importe_par from imports.lot where code = :code and empreinte = :empreinte
                order by id desc limit 1""", Object[].class).setParameter("code", code).setParameter("empreinte", Empreinte.enTexte(octets)));
        return lignes.stream().findFirst().map(Lots::enLot);
    }

    @Transactional(TxType.MANDATORY)
    Lot ouvrir(Import<?> sorte, String fichier, byte[] octets, int lignes, String auteur) {
        return enLot((Object[]) em.createNativeQuery("""
                insert into imports.lot (code, objet, fichier, empreinte, lignes, importe_le, importe_par)
                values (:code, :objet, :fichier, :empreinte, :lignes, :le, :par)
                returning id, code, objet, fichier, lignes, importe_le, importe_par""", Object[].class)
                .setParameter("code", sorte.code()).setParameter("objet", sorte.objet(fichier)).setParameter("fichier", fichier)
                .setParameter("empreinte", Empreinte.enTexte(octets)).setParameter("lignes", lignes)
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("par", auteur).getSingleResult());
    }

    /** So many lines more; returns how many it brought so far. */
    @Transactional(TxType.MANDATORY)
    int grossir(Lot lot, int lignes) {
        return (Integer) em.createNativeQuery("update imports.lot set lignes = lignes + :lignes where id = :id returning lignes", Integer.class)
                .setParameter("lignes", lignes).setParameter("id", lot.id()).getSingleResult();
    }

    @Transactional(TxType.MANDATORY)
    void effacer(Lot lot) {
        em.createNativeQuery("delete from imports.lot where id = :id").setParameter("id", lot.id()).executeUpdate();
    }

    private static Lot enLot(Object[] l) {
        return new Lot((Long) l[0], (String) l[1], (String) l[2], (String) l[3], (Integer) l[4], (Instant) l[5], (String) l[6]);
    }
}
