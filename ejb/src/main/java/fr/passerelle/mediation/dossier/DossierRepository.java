package fr.passerelle.mediation.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import fr.passerelle.mediation.saisine.AnneesArretees;
import fr.passerelle.mediation.visibilite.Visibilite;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Appelant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads a whole case in one query, as one JSON document: a case has a dozen small lists, and a query for each would cost a
 * dozen round trips. What the reader may not see is not found.
 */
@ApplicationScoped
class DossierRepository {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String DOSSIER = """
            select cast(to_jsonb(s) - 'recherche' - 'texte_recherche' - 'texte_plie' || jsonb_build_object(
                'annee_arretee', %s,
                'doublon_reference', (select a.reference from mediation.saisine a where a.id = s.doublon_de and %s),
                'saisissants', %s, 'agents', %s, 'questions', %s, 'propositions', %s, 'suivis', %s, 'attentes', %s,
                'suspensions', %s,
                'brouillons', (select coalesce(jsonb_agg(jsonb_build_object('acte', b.acte, 'garde_par', b.garde_par, 'garde_le', b.garde_le)), '[]')
                    from mediation.brouillon_acte b where b.saisine_id = s.id and %s),
                'evenements', %s, 'cycles', %s, 'notes', %s,
                'lettres', (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'nature', l.nature, 'document', l.document_id,
                        'expediteur', d.organisme, 'destinataire', d.destinataire, 'objet', d.intitule, 'corps', d.corps, 'jour', d.jour,
                        'le', d.fige_le, 'auteur', d.auteur, 'empreinte', d.empreinte, 'voie', e.voie, 'envoi', e.etat, 'courriel', e.courriel,
                        'confirme', e.confirme, 'expediee_le', e.expediee_le, 'mail', c.etat, 'revenue_le', e.revenue_le, 'revenue_motif', e.revenue_motif,
                        'repartie', exists (select 1 from documents.envoi r where r.apres = e.document_id))
                        order by l.id), '[]')
                    from mediation.lettre l join documents.document d on d.id = l.document_id left join documents.envoi e on e.document_id = d.id
                        left join courriels.envoi c on c.id = e.courriel_id where l.saisine_id = s.id),
                'documents', (select coalesce(jsonb_agg(jsonb_build_object('piece_id', p.id, 'nom', p.nom, 'type', p.type, 'genre', d.genre,
                        'intitule', d.intitule, 'question', d.question_id,
                        'taille', p.taille, 'ajoute_le', d.ajoute_le, 'ajoute_par', d.ajoute_par) order by d.id), '[]')
                    from mediation.document d join pieces.piece p on p.id = d.piece_id where d.saisine_id = s.id and d.retire_le is null),
                'liens', (select coalesce(jsonb_agg(jsonb_build_object('reference', a.reference, 'etat', a.etat, 'fin', a.motif_cloture,
                        'date_reception', a.date_reception, 'motif', a.motif) order by a.reference), '[]')
                    from mediation.lien l join mediation.saisine a on a.id in (l.saisine_id, l.autre_id) and a.id <> s.id
                    where s.id in (l.saisine_id, l.autre_id) and %s)
            ) as text)
            from mediation.saisine s where s.reference = :reference and %s
            """;

    @Inject
    private EntityManager em;
    /** One for each way of seeing cases: written once, so that it is known again at once. */
    private final Map<List<Object>, String> ecrites = new ConcurrentHashMap<>();

    /**
     * @param avecNotes whether the confidential notes are read at all
     */
    Optional<JsonNode> lire(String reference, Appelant appelant, boolean supplee, boolean avecNotes) {
        String visibilite = Visibilite.condition(appelant, supplee);
        return document(em.createNativeQuery(ecrites.computeIfAbsent(List.of(avecNotes, visibilite),
                ici -> requete(avecNotes, visibilite, Visibilite.condition(appelant, supplee, "a"))))
                .setParameter("reference", reference)
                .setParameter("moi", appelant.identifiant()));
    }

    /** Whatever the reader may see: for what is handed over to the person the case is about, with nothing of another file's. */
    Optional<JsonNode> lireSansNotes(String reference) {
        return document(em.createNativeQuery(requete(false, "true", "a.numero_allocataire = s.numero_allocataire"))
                .setParameter("reference", reference));
    }

    /** @param autres which other cases, {@code mediation.saisine a}, it may name */
    static String requete(boolean avecNotes, String visibilite, String autres) {
        return DOSSIER.formatted(AnneesArretees.condition("s.annee"), autres, liste("saisissant", "rang"), liste("agent_implique", "identifiant"), liste("question", "id"),
                liste("proposition_equite", "id"), liste("suivi", "id"), liste("attente", "id"), liste("suspension", "cycle"),
                avecNotes ? "b.reserve_a in ('', :moi)" : "b.reserve_a = ''",
                liste("evenement", "id"), liste("cycle_precedent", "numero"),
                avecNotes ? liste("note_confidentielle", "id") : "cast('[]' as jsonb)", autres, visibilite);
    }

    private static Optional<JsonNode> document(Query requete) {
        List<?> lignes = Lignes.de(requete);
        return lignes.stream().findFirst().map(l -> analyser((String) l));
    }

    /** The words of the name are looked for in the folded text of the case, then in the names themselves: they are one person's. */
    List<DossierTrouve> trouver(String numero, String nom, int auPlus) {
        List<Object[]> trouves = Lignes.de(em.createNativeQuery("""
                select s.reference, s.date_reception, s.etat, s.numero_allocataire,
                    nullif(trim(coalesce(s.concerne_prenom, '') || ' ' || coalesce(s.concerne_nom, '')), ''),
                    (select string_agg(x.nom, ', ' order by x.rang) from mediation.saisissant x where x.saisine_id = s.id), s.motif_cloture
                from mediation.saisine s
                where s.numero_allocataire = :numero
                    or commun.cherchable(s.texte_plie) like all (commun.motifs(cast(:nom as text)))
                        and (commun.nomme(coalesce(s.concerne_prenom, '') || ' ' || coalesce(s.concerne_nom, ''), cast(:nom as text))
                            or exists (select 1 from mediation.saisissant x where x.saisine_id = s.id and commun.nomme(x.nom, cast(:nom as text))))
                order by s.date_reception desc, s.id desc limit :auPlus""", Object[].class)
                .setParameter("numero", numero).setParameter("nom", nom).setParameter("auPlus", auPlus));
        return trouves.stream().map(l -> new DossierTrouve((String) l[0], ((java.sql.Date) l[1]).toLocalDate(),
                EtatSaisine.valueOf((String) l[2]),
                l[6] == null ? null : MotifCloture.valueOf((String) l[6]), (String) l[3], (String) l[4], (String) l[5])).toList();
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
        return Lignes.de(em.createNativeQuery("select reference from mediation.saisine where numero_allocataire = :numero order by reference",
                String.class).setParameter("numero", numeroAllocataire));
    }
}
