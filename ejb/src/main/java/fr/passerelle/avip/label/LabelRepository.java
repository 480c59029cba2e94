package fr.passerelle.avip.label;

import fr.passerelle.avip.nomenclature.StatutLabel;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.Annuaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where labels, their periods and their steps are kept. */
@ApplicationScoped
class LabelRepository {

    @Inject
    private EntityManager em;
    @Inject
    private Annuaire annuaire;

    Label ajouter(Label label) {
        em.persist(label);
        em.flush();
        return label;
    }

    Label get(long id) {
        return Optional.ofNullable(em.find(Label.class, id)).orElseThrow(() -> new Introuvable("label " + id));
    }

    Label tenir(long id) {
        return Verrous.prendre(em, Label.class, id).orElseThrow(() -> new Introuvable("label " + id));
    }

    /** The one to change, held until the act is done, at the version that was read; what hangs on it counts as a change of it. */
    Label tenir(long id, int version) {
        Label label = tenir(id);
        if (label.version() != version) {
            throw new VersionPerimee(ceQuiAChange(label));
        }
        em.lock(label, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return label;
    }

    /** What the act changed is written, and its version is that of after. */
    void ecrire() {
        em.flush();
    }

    /** Those of a structure, the latest first. */
    List<Label> de(long structure) {
        return em.createQuery("select l from Label l where l.structure = :structure order by l.id desc", Label.class)
                .setParameter("structure", structure).getResultList();
    }

    List<Label> dansLEtat(Collection<StatutLabel> statuts) {
        return em.createQuery("select l from Label l where l.statut in :statuts order by l.id", Label.class)
                .setParameter("statuts", Set.copyOf(statuts)).getResultList();
    }

    void noter(Label label, String fait, String detail, String auteur, Instant le) {
        em.flush();
        em.createNativeQuery("""
                insert into avip.label_passage (label_id, le, auteur, fait, statut, detail) values (:label, :le, :auteur, :fait, :statut, :detail)""")
                .setParameter("label", label.id()).setParameter("le", le.atOffset(ZoneOffset.UTC)).setParameter("auteur", auteur)
                .setParameter("fait", fait).setParameter("statut", label.statut().name()).setParameter("detail", detail).executeUpdate();
    }

    /** The latest first. */
    List<PassageVu> passages(long label) {
        return Lignes.<Tuple>de(em.createNativeQuery("select le, auteur, fait, statut, detail from avip.label_passage where label_id = :label order by id desc", Tuple.class)
                .setParameter("label", label)).stream().map(PassageVu::de).toList();
    }

    void ouvrirPeriode(EtatDuLabel e, LocalDate du) {
        em.flush();
        em.createNativeQuery("""
                insert into avip.label_periode (label_id, du, au, places, agrement, taux, arrondi) values (:label, :du, :au, :places, :agrement, :taux, :arrondi)""")
                .setParameter("label", e.id()).setParameter("du", du).setParameter("au", e.fin()).setParameter("places", e.placesEngagees())
                .setParameter("agrement", e.agrementRetenu()).setParameter("taux", e.tauxRetenu()).setParameter("arrondi", e.arrondiRetenu().name()).executeUpdate();
    }

    /** A label that ends before its last day ends its period with it. */
    void fermerPeriodes(long label, LocalDate au) {
        em.createNativeQuery("delete from avip.label_periode where label_id = :label and du > :au").setParameter("label", label).setParameter("au", au).executeUpdate();
        em.createNativeQuery("update avip.label_periode set au = :au where label_id = :label and au > :au").setParameter("label", label).setParameter("au", au)
                .executeUpdate();
    }

    /** The structure it is about, or nothing when there is none of that number. */
    boolean existe(long structure) {
        return !Lignes.de(em.createNativeQuery("select 1 from avip.structure where id = :id and fermee_le is null").setParameter("id", structure)).isEmpty();
    }

    private String ceQuiAChange(Label label) {
        String quand = passages(label.id()).stream().findFirst()
                .map(p -> ", le " + Typographie.instant(p.quand()) + " (" + annuaire.noms(List.of(p.auteur())).get(p.auteur()) + ")").orElse("");
        return "Ce label a changé entre-temps" + Typographie.FINE + ": «\u202f" + label.statut().libelle() + "\u202f»" + quand + ".";
    }
}
