package fr.passerelle.mediation.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.comptes.Appelant;
import fr.passerelle.mediation.visibilite.Visibilite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Reads a whole case in one query, as one JSON document: a case has a dozen small lists, and a query for each would cost a
 * dozen round trips. What the reader may not see is not found.
 */
@ApplicationScoped
class DossierRepository {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String DOSSIER = """
            select cast(to_jsonb(s) - 'recherche' - 'texte_recherche' - 'texte_plie' || jsonb_build_object(
                'annee_arretee', exists (select 1 from mediation.bilan_version b where b.annee = s.annee),
                'doublon_reference', (select d.reference from mediation.saisine d where d.id = s.doublon_de),
                'saisissants', %s, 'agents', %s, 'questions', %s, 'propositions', %s, 'suivis', %s, 'attentes', %s,
                'evenements', %s, 'cycles', %s, 'lettres', %s, 'notes', %s,
                'documents', (select coalesce(jsonb_agg(jsonb_build_object('piece_id', p.id, 'nom', p.nom, 'type', p.type,
                        'taille', p.taille, 'ajoute_le', d.ajoute_le, 'ajoute_par', d.ajoute_par) order by d.id), '[]')
                    from mediation.document d join pieces.piece p on p.id = d.piece_id where d.saisine_id = s.id),
                'liens', (select coalesce(jsonb_agg(jsonb_build_object('reference', a.reference, 'etat', a.etat,
                        'date_reception', a.date_reception, 'motif', a.motif) order by a.reference), '[]')
                    from mediation.lien l join mediation.saisine a on a.id in (l.saisine_id, l.autre_id) and a.id <> s.id
                    where s.id in (l.saisine_id, l.autre_id))
            ) as text)
            from mediation.saisine s where s.reference = :reference and %s
            """;

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;

    /**
     * @param avecNotes whether the confidential notes are read at all
     */
    Optional<JsonNode> lire(String reference, Appelant appelant, boolean mediateurAbsent, boolean avecNotes) {
        List<?> lignes = em.createNativeQuery(DOSSIER.formatted(
                        liste("saisissant", "rang"), liste("agent_implique", "identifiant"), liste("question", "id"),
                        liste("proposition_equite", "id"), liste("suivi", "id"), liste("attente", "id"),
                        liste("evenement", "id"), liste("cycle_precedent", "numero"), liste("lettre", "id"),
                        avecNotes ? liste("note_confidentielle", "id") : "cast('[]' as jsonb)",
                        Visibilite.condition(appelant, mediateurAbsent)))
                .setParameter("reference", reference)
                .setParameter("moi", appelant.identifiant())
                .getResultList();
        return lignes.stream().findFirst().map(l -> analyser((String) l));
    }

    private static String liste(String table, String ordre) {
        return "(select coalesce(jsonb_agg(to_jsonb(x) order by x." + ordre + "), '[]') from mediation." + table
                + " x where x.saisine_id = s.id)";
    }

    private static JsonNode analyser(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> references(String numeroAllocataire) {
        return em.createNativeQuery("select reference from mediation.saisine where numero_allocataire = :numero order by reference",
                String.class).setParameter("numero", numeroAllocataire).getResultList();
    }
}
