package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.nomenclature.ReferenceSaisine;
import fr.passerelle.mediation.visibilite.Suppleance;
import fr.passerelle.mediation.visibilite.Visibilite;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.Appelant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Finds and keeps cases; what a person may not see is not found. */
@ApplicationScoped
class SaisineRepository {

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;
    @Inject
    private Suppleance suppleance;

    /** The case of that reference if the person may see it, kept from any other change until the act is over. */
    Optional<Saisine> pourAgir(String reference, Appelant appelant) {
        return id(reference, appelant).map(id -> {
            Saisine saisine = em.find(Saisine.class, id, LockModeType.PESSIMISTIC_WRITE);
            refuserSiAnonyme(id);
            return saisine;
        });
    }

    /** Once the case is locked: nobody acts on what is no longer about anyone. */
    private void refuserSiAnonyme(long id) {
        if (!Lignes.de(em.createNativeQuery("select 1 from mediation.saisine where id = :id and anonymisee_le is not null")
                .setParameter("id", id)).isEmpty()) {
            throw new RegleRefusee("R-MED-30", "Cette saisine est anonymisée\u202f: elle ne change plus.");
        }
    }

    /** The identifier of that case if the person may see it. */
    Optional<Long> id(String reference, Appelant appelant) {
        List<?> ids = Lignes.de(em.createNativeQuery("select s.id from mediation.saisine s where s.reference = :reference and "
                        + Visibilite.condition(appelant, suppleance.supplee(appelant)))
                .setParameter("reference", reference)
                .setParameter("moi", appelant.identifiant()));
        return ids.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    /** A case reached through what was addressed to someone (a question, a proposal), whatever else they may see. */
    Saisine parEchange(long id) {
        return em.find(Saisine.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Question> question(long id) {
        return Optional.ofNullable(em.find(Question.class, id));
    }

    Optional<PropositionEquite> proposition(long id) {
        return Optional.ofNullable(em.find(PropositionEquite.class, id));
    }

    void ajouter(Saisine saisine) {
        em.persist(saisine);
        em.flush();
    }

    /** Sends the changes of an act to the database, so that what it refuses is known before anyone is told. */
    void ecrire() {
        em.flush();
    }

    void lier(long une, long autre) {
        em.createNativeQuery("""
                insert into mediation.lien (saisine_id, autre_id) values (least(:une, :autre), greatest(:une, :autre))
                on conflict do nothing""")
                .setParameter("une", une)
                .setParameter("autre", autre)
                .executeUpdate();
    }

    /** The next reference of that year. */
    String nouvelleReference(int annee) {
        Number rang = (Number) em.createNativeQuery("""
                insert into mediation.compteur_reference as c (annee, dernier) values (:annee, 1)
                on conflict (annee) do update set dernier = c.dernier + 1 returning dernier""")
                .setParameter("annee", annee)
                .getSingleResult();
        return ReferenceSaisine.de(annee, rang.longValue()).valeur();
    }

    /** The open cases of that file the person may see. */
    List<SaisineOuverte> ouvertesPour(String numeroAllocataire, Appelant appelant) {
        List<?> lignes = Lignes.de(em.createNativeQuery("""
                select s.reference, s.date_reception, s.motif, s.etat from mediation.saisine s
                where s.numero_allocataire = :numero
                and s.etat in ('RECUE', 'A_COMPLETER', 'EN_INSTRUCTION', 'EN_ATTENTE') and %s
                order by s.date_reception desc""".formatted(Visibilite.condition(appelant, suppleance.supplee(appelant))))
                .setParameter("numero", numeroAllocataire)
                .setParameter("moi", appelant.identifiant()));
        return lignes.stream().map(l -> SaisineOuverte.de((Object[]) l)).toList();
    }

    long nombreOuvertesPour(String numeroAllocataire) {
        return ((Number) em.createNativeQuery("""
                select count(*) from mediation.saisine s where s.numero_allocataire = :numero
                and s.etat in ('RECUE', 'A_COMPLETER', 'EN_INSTRUCTION', 'EN_ATTENTE')""")
                .setParameter("numero", numeroAllocataire)
                .getSingleResult()).longValue();
    }

    Optional<Object[]> brouillon(String identifiant) {
        List<?> lignes = Lignes.de(em.createNativeQuery(
                        "select cast(contenu as text), maj_le from mediation.brouillon where identifiant = :moi")
                .setParameter("moi", identifiant));
        return lignes.stream().findFirst().map(l -> (Object[]) l);
    }

    void garderBrouillon(String identifiant, String contenu, java.time.Instant maintenant) {
        em.createNativeQuery("""
                insert into mediation.brouillon (identifiant, contenu, maj_le) values (:moi, cast(:contenu as jsonb), :le)
                on conflict (identifiant) do update set contenu = excluded.contenu, maj_le = excluded.maj_le""")
                .setParameter("moi", identifiant)
                .setParameter("contenu", contenu)
                .setParameter("le", maintenant.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void oublierBrouillon(String identifiant) {
        em.createNativeQuery("delete from mediation.brouillon where identifiant = :moi")
                .setParameter("moi", identifiant)
                .executeUpdate();
    }
}
