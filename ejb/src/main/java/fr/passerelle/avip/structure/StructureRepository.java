package fr.passerelle.avip.structure;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where structures are kept, and the lines that hang on them. */
@ApplicationScoped
class StructureRepository {

    @Inject
    private EntityManager em;
    @Inject
    private Journal journal;
    @Inject
    private Annuaire annuaire;

    /** Written at once, and left alone then: a file may bring many. */
    void ajouter(Structure structure) {
        em.persist(structure);
        em.flush();
        em.detach(structure);
    }

    Structure get(long id) {
        return Optional.ofNullable(em.find(Structure.class, id)).orElseThrow(() -> introuvable(id));
    }

    /** Locked until the transaction ends. */
    Structure tenir(long id) {
        return Verrous.prendre(em, Structure.class, id).orElseThrow(() -> introuvable(id));
    }

    /** The same, at the version that was read. */
    Structure tenir(long id, int version) {
        Structure structure = tenir(id);
        if (structure.version() != version) {
            throw new VersionPerimee(journal.dernier(ActeJournal.MODIFICATION, StructureVue.OBJET, structure.reference()).map(Journal.Auteur::qui)
                    .map(qui -> "La structure a été modifiée entre-temps par " + annuaire.noms(List.of(qui)).getOrDefault(qui, qui) + ".")
                    .orElse("La structure a été modifiée entre-temps."));
        }
        return structure;
    }

    void tenir(Collection<Long> ids) {
        Verrous.prendre(em, Structure.class, ids.stream().mapToLong(Long::longValue));
    }

    /** The one of that name there, or that was called so, however it is typed. */
    Optional<Long> nommee(String nom, String codeCommune) {
        List<Long> trouvees = Lignes.de(em.createNativeQuery("""
                select id from avip.structure where nom_plie = commun.mots(cast(:nom as text)) and code_commune = :commune
                union all
                select structure_id from avip.autre_nom where nom_plie = commun.mots(cast(:nom as text)) and code_commune = :commune""", Long.class)
                .setParameter("nom", nom).setParameter("commune", codeCommune));
        return trouvees.stream().findFirst();
    }

    /** Also found by that name from now on. */
    void retenirLeNom(long structure, String nom, String codeCommune) {
        em.createNativeQuery("""
                insert into avip.autre_nom (structure_id, nom, code_commune) select :structure, :nom, :commune
                where not exists (select 1 from avip.structure s where s.nom_plie = commun.mots(cast(:nom as text)) and s.code_commune = :commune)
                on conflict (nom_plie, code_commune) do update set structure_id = excluded.structure_id, nom = excluded.nom""")
                .setParameter("structure", structure).setParameter("nom", nom).setParameter("commune", codeCommune).executeUpdate();
    }

    void agreer(long structure, int places, LocalDate depuis, String decision, String auteur, Instant maintenant) {
        em.createNativeQuery("""
                insert into avip.agrement (structure_id, places, depuis, decision, cree_le, cree_par)
                values (:structure, :places, :depuis, cast(:decision as text), :le, :par)
                on conflict (structure_id, depuis) do update set places = excluded.places, decision = excluded.decision, cree_le = excluded.cree_le, cree_par = excluded.cree_par""")
                .setParameter("structure", structure).setParameter("places", places).setParameter("depuis", depuis)
                .setParameter("decision", decision).setParameter("le", maintenant.atOffset(ZoneOffset.UTC)).setParameter("par", auteur).executeUpdate();
    }

    void ouvrir(long structure, Collection<Ouverture> jours) {
        em.createNativeQuery("delete from avip.ouverture where structure_id = :structure").setParameter("structure", structure).executeUpdate();
        jours.forEach(o -> em.createNativeQuery("insert into avip.ouverture (structure_id, jour, ouvre, ferme) values (:structure, :jour, :ouvre, :ferme)")
                .setParameter("structure", structure).setParameter("jour", o.jour().getValue()).setParameter("ouvre", o.ouvre())
                .setParameter("ferme", o.ferme()).executeUpdate());
    }

    static Introuvable introuvable(long id) {
        return new Introuvable("structure " + id);
    }
}
