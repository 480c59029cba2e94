package fr.passerelle.socle.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.socle.commun.Empreinte;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents, the versions of their models and their prints, in the database. */
@ApplicationScoped
class DocumentRepository {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Integer>> VERSIONS = new TypeReference<>() { };

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    long ajouter(AFiger document, String organisme) {
        TexteRedige texte = document.texte();
        LocalDate jour = LocalDate.ofInstant(document.le(), Horloge.PARIS);
        long id = (Long) requete("""
                insert into documents.document (modele, modele_version, clauses, objet, reference, organisme, destinataire, intitule, corps,
                    jour, fige_le, auteur, empreinte)
                values (:modele, :version, cast(:clauses as jsonb), :objet, :reference, :organisme, :destinataire, :intitule, :corps,
                    :jour, :le, :auteur, :empreinte) returning id""", Long.class)
                .setParameter("modele", texte.modele().code()).setParameter("version", version(texte.modele()))
                .setParameter("clauses", json(texte.clauses()))
                .setParameter("objet", document.objet()).setParameter("reference", document.reference())
                .setParameter("organisme", organisme).setParameter("destinataire", document.destinataire())
                .setParameter("intitule", texte.intitule()).setParameter("corps", texte.corps())
                .setParameter("jour", jour).setParameter("le", document.le().atOffset(ZoneOffset.UTC)).setParameter("auteur", document.auteur())
                .setParameter("empreinte", DocumentFige.empreinte(organisme, document.destinataire(), texte.intitule(), jour, texte.corps()))
                .getSingleResult();
        if (document.enTete() != null) {
            entourer(id, document.enTete());
        }
        return id;
    }

    /** The same to somebody else, or elsewhere. */
    long refaire(DocumentFige premier, String destinataire, String repere, String auteur) {
        long id = (Long) requete("""
                insert into documents.document (modele, modele_version, clauses, objet, reference, organisme, destinataire, intitule, corps,
                    jour, fige_le, auteur, empreinte)
                select modele, modele_version, clauses, objet, reference, organisme, :destinataire, intitule, corps, jour, :le, :auteur, :empreinte
                from documents.document where id = :premier returning id""", Long.class)
                .setParameter("destinataire", destinataire).setParameter("le", maintenant()).setParameter("auteur", auteur)
                .setParameter("empreinte", DocumentFige.empreinte(premier.organisme(), destinataire, premier.intitule(), premier.jour(), premier.corps()))
                .setParameter("premier", premier.id()).getSingleResult();
        if (premier.enTete() != null) {
            entourer(id, premier.enTete().avec(repere));
        }
        return id;
    }

    private void entourer(long id, EnTete enTete) {
        requete("""
                insert into documents.en_tete (document_id, expediteur, reperes, lieu, signature, griffe_id, empreinte)
                values (:id, :expediteur, :reperes, :lieu, :signature, cast(:griffe as bigint), :empreinte) returning document_id""", Long.class)
                .setParameter("id", id).setParameter("expediteur", EnTete.enLignes(enTete.expediteur()))
                .setParameter("reperes", EnTete.enLignes(enTete.reperes())).setParameter("lieu", enTete.lieu())
                .setParameter("signature", EnTete.enLignes(enTete.signature()))
                .setParameter("griffe", enTete.numeroDeGriffe() == null ? null : enTete.numeroDeGriffe().toString())
                .setParameter("empreinte", enTete.empreinte()).getSingleResult();
    }

    /** The number of that composition, the next one when it is new. */
    private int version(Modele modele) {
        String composition = modele.composition();
        String empreinte = Empreinte.enTexte(composition.getBytes(StandardCharsets.UTF_8));
        return connue(modele.code(), empreinte).or(() -> premier(requete("""
                insert into documents.modele (code, version, composition, empreinte, depuis)
                select :code, coalesce(max(version), 0) + 1, :composition, :empreinte, :le from documents.modele where code = :code
                on conflict do nothing returning version""", Integer.class)
                .setParameter("code", modele.code()).setParameter("composition", composition).setParameter("empreinte", empreinte)
                .setParameter("le", maintenant())))
                // another act has just numbered it
                .or(() -> connue(modele.code(), empreinte)).orElseThrow();
    }

    private Optional<Integer> connue(String code, String empreinte) {
        return premier(requete("select version from documents.modele where code = :code and empreinte = :empreinte", Integer.class)
                .setParameter("code", code).setParameter("empreinte", empreinte));
    }

    Optional<DocumentFige> trouver(long id) {
        Optional<Object[]> ligne = premier(requete("""
                select d.modele, d.modele_version, cast(d.clauses as text), d.objet, d.reference, d.organisme, d.destinataire, d.intitule, d.corps, d.jour,
                    d.fige_le, d.auteur, d.empreinte, e.expediteur, e.reperes, e.lieu, e.signature, e.empreinte, e.griffe_id, g.image
                from documents.document d left join documents.en_tete e on e.document_id = d.id left join documents.griffe g on g.id = e.griffe_id
                where d.id = :id""", Object[].class).setParameter("id", id));
        return ligne.map(l -> new DocumentFige(id, (String) l[0], (Integer) l[1], versions((String) l[2]), (String) l[3], (String) l[4],
                (String) l[5], (String) l[6], (String) l[7], (String) l[8], ((java.sql.Date) l[9]).toLocalDate(), (Instant) l[10],
                (String) l[11], (String) l[12], enTete(id, l)));
    }

    private static EnTete enTete(long id, Object[] l) {
        if (l[13] == null) {
            return null;
        }
        EnTete lu = new EnTete(EnTete.deLignes((String) l[13]), EnTete.deLignes((String) l[14]), (String) l[15], EnTete.deLignes((String) l[16]),
                (byte[]) l[19], (Long) l[18]);
        if (!lu.empreinte().equals(l[17])) {
            throw new DocumentAltere(id);
        }
        return lu;
    }

    /** The bytes kept, unless they are no longer those. */
    Optional<byte[]> tirage(long id) {
        Optional<Object[]> garde = premier(requete("select contenu, empreinte from documents.tirage where document_id = :id", Object[].class)
                .setParameter("id", id));
        return garde.map(l -> {
            byte[] contenu = (byte[]) l[0];
            if (!Empreinte.enTexte(contenu).equals(l[1])) {
                throw new DocumentAltere(id);
            }
            return contenu;
        });
    }

    /** Whether it is kept: not when another is already. */
    boolean garder(long id, byte[] contenu) {
        return em.createNativeQuery("""
                insert into documents.tirage (document_id, contenu, empreinte, le) values (:id, :contenu, :empreinte, :le)
                on conflict do nothing""").setFlushMode(FlushModeType.COMMIT)
                .setParameter("id", id).setParameter("contenu", contenu).setParameter("empreinte", Empreinte.enTexte(contenu))
                .setParameter("le", maintenant()).executeUpdate() == 1;
    }

    void oublier(String objet, Collection<String> references) {
        em.createNativeQuery("delete from documents.document where objet = :objet and reference in :references")
                .setParameter("objet", objet).setParameter("references", List.copyOf(references)).executeUpdate();
    }

    /** A document is often kept in the middle of an act: what the act has not finished is not written for it. */
    private Query requete(String sql, Class<?> type) {
        return em.createNativeQuery(sql, type).setFlushMode(FlushModeType.COMMIT);
    }

    private static <T> Optional<T> premier(Query requete) {
        return Lignes.<T>de(requete).stream().findFirst();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }

    private static String json(Map<String, Integer> versions) {
        try {
            return JSON.writeValueAsString(versions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Integer> versions(String json) {
        try {
            return JSON.readValue(json, VERSIONS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
