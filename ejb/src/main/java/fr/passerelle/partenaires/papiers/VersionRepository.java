package fr.passerelle.partenaires.papiers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The versions of the papers, and the wordings a convention has of its own, in the database. */
@ApplicationScoped
class VersionRepository {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, String>> TEXTES = new TypeReference<>() { };
    private static final String VERSIONS = """
            select id, convention_id, numero, genre, circuit_id, objet, effet_le, cast(clauses as text), cast(donnees as text), envoyee_le,
                envoyee_par, signee_le from partenaires.version_papiers where\s""";

    @Inject
    private EntityManager em;

    /** The last one first. */
    List<VersionLue> deLaConvention(long convention) {
        return lire("convention_id = :cle order by numero desc", convention);
    }

    Optional<VersionLue> duCircuit(long circuit) {
        return lire("circuit_id = :cle", circuit).stream().findFirst();
    }

    private List<VersionLue> lire(String ou, long cle) {
        List<Object[]> lignes = Lignes.de(em.createNativeQuery(VERSIONS + ou, Object[].class).setParameter("cle", cle));
        return lignes.stream().map(l -> new VersionLue((Long) l[0], (Long) l[1], (Integer) l[2], GenreDeVersion.valueOf((String) l[3]), (Long) l[4],
                (String) l[5], jour(l[6]), textes((String) l[7]), textes((String) l[8]), (Instant) l[9], (String) l[10], jour(l[11]),
                papiers((Long) l[0]))).toList();
    }

    private List<VersionLue.PapierLu> papiers(long version) {
        List<Object[]> lignes = Lignes.de(em.createNativeQuery("""
                select p.genre, p.contrat_id, c.service, p.document_id from partenaires.papier p
                left join partenaires.contrat c on c.id = p.contrat_id where p.version_id = :version order by p.rang""", Object[].class)
                .setParameter("version", version));
        return lignes.stream().map(l -> new VersionLue.PapierLu(GenreDePapier.valueOf((String) l[0]), (Long) l[1],
                l[2] == null ? null : ServicePartenaire.valueOf((String) l[2]), (Long) l[3])).toList();
    }

    void ajouter(VersionLue v) {
        Long id = (Long) em.createNativeQuery("""
                insert into partenaires.version_papiers (convention_id, numero, genre, circuit_id, objet, effet_le, clauses, donnees, envoyee_le,
                    envoyee_par)
                values (:convention, :numero, :genre, :circuit, :objet, cast(:effet as date), cast(:clauses as json), cast(:donnees as json), :le, :par)
                returning id""", Long.class)
                .setParameter("convention", v.convention()).setParameter("numero", v.numero()).setParameter("genre", v.genre().name())
                .setParameter("circuit", v.circuit()).setParameter("objet", v.objet())
                .setParameter("effet", v.effetLe() == null ? null : v.effetLe().toString())
                .setParameter("clauses", json(v.clauses())).setParameter("donnees", json(v.donnees()))
                .setParameter("le", v.envoyeeLe().atOffset(ZoneOffset.UTC)).setParameter("par", v.envoyeePar()).getSingleResult();
        for (int rang = 0; rang < v.papiers().size(); rang++) {
            VersionLue.PapierLu papier = v.papiers().get(rang);
            em.createNativeQuery("""
                    insert into partenaires.papier (version_id, rang, genre, contrat_id, document_id)
                    values (:version, :rang, :genre, cast(cast(:contrat as text) as bigint), :document)""")
                    .setParameter("version", id).setParameter("rang", rang).setParameter("genre", papier.genre().name())
                    .setParameter("contrat", papier.contrat() == null ? null : papier.contrat().toString())
                    .setParameter("document", papier.document()).executeUpdate();
        }
    }

    /** All have signed: it holds from that day. */
    void signer(long version, LocalDate signeeLe, LocalDate effetLe) {
        em.createNativeQuery("update partenaires.version_papiers set signee_le = :signee, effet_le = :effet where id = :id")
                .setParameter("signee", signeeLe).setParameter("effet", effetLe).setParameter("id", version).executeUpdate();
    }

    /** The wordings that convention has of its own, by the code of the clause. */
    Map<String, String> clausesPropres(long convention) {
        List<Object[]> lignes = Lignes.de(em.createNativeQuery("select code, corps from partenaires.clause_propre where convention_id = :convention order by code",
                Object[].class).setParameter("convention", convention));
        Map<String, String> propres = new LinkedHashMap<>();
        lignes.forEach(l -> propres.put((String) l[0], (String) l[1]));
        return propres;
    }

    void ecrireClause(long convention, String code, String corps, Instant le, String auteur) {
        em.createNativeQuery("""
                insert into partenaires.clause_propre (convention_id, code, corps, le, auteur) values (:convention, :code, :corps, :le, :auteur)
                on conflict (convention_id, code) do update set corps = excluded.corps, le = excluded.le, auteur = excluded.auteur""")
                .setParameter("convention", convention).setParameter("code", code).setParameter("corps", corps)
                .setParameter("le", le.atOffset(ZoneOffset.UTC)).setParameter("auteur", auteur).executeUpdate();
    }

    private static LocalDate jour(Object date) {
        return date == null ? null : ((java.sql.Date) date).toLocalDate();
    }

    private static String json(Map<String, String> textes) {
        try {
            return JSON.writeValueAsString(textes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> textes(String json) {
        try {
            return JSON.readValue(json, TEXTES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
