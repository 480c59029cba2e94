package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.nomenclature.ReferenceSaisine;
import fr.passerelle.mediation.visibilite.Suppleance;
import fr.passerelle.mediation.visibilite.Visibilite;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.comptes.Appelant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds and keeps cases; what a person may not see is not found. */
@ApplicationScoped
class SaisineRepository {

    @Inject
    private EntityManager em;
    @Inject
    private Suppleance suppleance;

    /** The case of that reference if the person may see it, kept from any other change until the act is over. */
    Optional<Saisine> pourAgir(String reference, Appelant appelant) {
        return id(reference, appelant).map(id -> {
            Saisine saisine = Verrous.prendre(em, Saisine.class, id).orElseThrow();
            refuserSiAnonyme(id);
            return saisine;
        });
    }

    /** The case of that reference if the person may see it, to be read only. */
    Optional<Saisine> lire(String reference, Appelant appelant) {
        return id(reference, appelant).map(id -> em.find(Saisine.class, id));
    }

    /** Keeps these cases from any other change, before any of them is read. */
    void verrouiller(Appelant appelant, String... references) {
        Verrous.prendre(em, Saisine.class, Stream.of(references).filter(Objects::nonNull).map(String::strip)
                .flatMap(r -> id(r, appelant).stream()).mapToLong(Long::longValue));
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

    /** The case of a question addressed to that person, whatever else of it they may see: locked, then its question is read. */
    Optional<Saisine> parQuestion(long question, String destinataire) {
        return premier(em.createQuery("select q.saisine.id from Question q where q.id = :id and q.identifiant = :moi", Long.class)
                .setParameter("id", question).setParameter("moi", destinataire));
    }

    /** Who cannot be made the holder of that case: whoever is, took part in the decision, or has a link with it (R-MED-16). */
    Set<String> exclusDe(String reference) {
        return new HashSet<>(Lignes.<String>de(em.createNativeQuery("""
                select s.titulaire from mediation.saisine s where s.reference = :reference and s.titulaire is not null
                union select i.identifiant from mediation.agent_implique i join mediation.saisine s on s.id = i.saisine_id where s.reference = :reference
                union select d.identifiant from mediation.deport d join mediation.saisine s on s.id = d.saisine_id where s.reference = :reference""",
                String.class).setParameter("reference", reference)));
    }

    Question question(long id) {
        return em.find(Question.class, id);
    }

    /** The case of a proposal put to the direction: locked, then its proposal is read. */
    Optional<Saisine> parProposition(long proposition) {
        return premier(em.createQuery("select p.saisine.id from PropositionEquite p where p.id = :id", Long.class)
                .setParameter("id", proposition));
    }

    PropositionEquite proposition(long id) {
        return em.find(PropositionEquite.class, id);
    }

    private Optional<Saisine> premier(TypedQuery<Long> ids) {
        return ids.getResultStream().findFirst().flatMap(id -> Verrous.prendre(em, Saisine.class, id));
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
}
