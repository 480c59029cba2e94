package fr.passerelle.mediation.brouillon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.mediation.acte.ActeFait;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.visibilite.Suppleance;
import fr.passerelle.mediation.visibilite.Visibilite;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Appelant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Keeps what is being written for the acts of the open cases a person may see; an act that is done takes its draft with it. */
@ApplicationScoped
class BrouillonsDActe {

    private static final String DE_LA_SAISINE = """
            s.reference = :reference and s.etat in ('RECUE', 'A_COMPLETER', 'EN_INSTRUCTION', 'EN_ATTENTE', 'REPONDUE') and s.anonymisee_le is null and
            """;

    @Inject
    private EntityManager em;
    @Inject
    private Suppleance suppleance;

    /** As kept: with who kept it by sign-in name. */
    Optional<BrouillonDActe> lire(String reference, Acte acte, String reserveA, Appelant lecteur) {
        return Lignes.<Object[]>de(pour(em.createNativeQuery("""
                select cast(b.contenu as text), b.garde_par, b.garde_le from mediation.brouillon_acte b join mediation.saisine s on s.id = b.saisine_id
                where b.acte = :acte and b.reserve_a = :reserve and
                """ + DE_LA_SAISINE + visible(lecteur), Object[].class), reference, acte, reserveA, lecteur)).stream()
                .map(l -> new BrouillonDActe(deJson((String) l[0]), (String) l[1], (Instant) l[2])).findFirst();
    }

    /**
     * Whether it was kept: not when somebody else kept theirs since.
     *
     * @param lu when the draft that this one goes on from was kept; {@code null} for none
     */
    boolean garder(String reference, Acte acte, String reserveA, Appelant auteur, Instant lu, Map<String, String> contenu, Instant maintenant) {
        return pour(em.createNativeQuery("""
                insert into mediation.brouillon_acte as b (saisine_id, acte, reserve_a, contenu, garde_par, garde_le)
                select s.id, :acte, :reserve, cast(:contenu as jsonb), :moi, :le from mediation.saisine s where
                """ + DE_LA_SAISINE + visible(auteur) + """
                 on conflict (saisine_id, acte, reserve_a) do update set contenu = excluded.contenu, garde_par = excluded.garde_par, garde_le = excluded.garde_le
                where b.garde_par = :moi or b.garde_le = cast(:lu as timestamptz)"""), reference, acte, reserveA, auteur)
                .setParameter("contenu", enJson(contenu)).setParameter("le", maintenant.atOffset(ZoneOffset.UTC))
                .setParameter("lu", lu == null ? null : lu.toString()).executeUpdate() == 1;
    }

    /** The sign-in name of who holds that case, or {@code null}. */
    String titulaire(String reference) {
        return Lignes.<String>de(em.createNativeQuery("select coalesce(titulaire, '') from mediation.saisine where reference = :reference", String.class)
                .setParameter("reference", reference)).stream().filter(t -> !t.isEmpty()).findFirst().orElse(null);
    }

    void jeter(String reference, Acte acte, String reserveA, Appelant auteur) {
        pour(em.createNativeQuery("""
                delete from mediation.brouillon_acte b using mediation.saisine s where s.id = b.saisine_id and b.acte = :acte and b.reserve_a = :reserve and
                """ + DE_LA_SAISINE + visible(auteur)), reference, acte, reserveA, auteur).executeUpdate();
    }

    /** What was being written for that act; once the case is over, for any. */
    void apres(@Observes ActeFait fait) {
        em.createNativeQuery("""
                delete from mediation.brouillon_acte b using mediation.saisine s where s.id = b.saisine_id and s.reference = :reference
                and (b.acte = :acte or s.etat not in ('RECUE', 'A_COMPLETER', 'EN_INSTRUCTION', 'EN_ATTENTE', 'REPONDUE'))""")
                .setParameter("reference", fait.reference()).setParameter("acte", fait.acte().name()).executeUpdate();
    }

    private Query pour(Query requete, String reference, Acte acte, String reserveA, Appelant lecteur) {
        return requete.setParameter("reference", reference).setParameter("acte", acte.name()).setParameter("reserve", reserveA)
                .setParameter("moi", lecteur.identifiant());
    }

    private String visible(Appelant lecteur) {
        return Visibilite.condition(lecteur, suppleance.supplee(lecteur));
    }

    private static String enJson(Map<String, String> contenu) {
        try {
            return new ObjectMapper().writeValueAsString(contenu);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> deJson(String json) {
        try {
            return new ObjectMapper().readValue(json, new TypeReference<>() {
            });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
