package fr.passerelle.mediation.bilan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Annuaire;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The frozen versions: written once, read for ever. */
@Dependent
class VersionsBilan {

    /** Reads what an older release wrote: a property it does not know any more is skipped. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Annuaire annuaire;

    Optional<BilanArrete> derniere(int annee) {
        return lire("select cast(chiffres as text) from mediation.bilan_version where annee = :annee order by version desc limit 1",
                Map.of("annee", annee));
    }

    Optional<BilanArrete> version(int annee, int version) {
        return lire("select cast(chiffres as text) from mediation.bilan_version where annee = :annee and version = :version",
                Map.of("annee", annee, "version", version));
    }

    private Optional<BilanArrete> lire(String sql, Map<String, Integer> parametres) {
        Query requete = em.createNativeQuery(sql, String.class);
        parametres.forEach(requete::setParameter);
        List<?> trouvees = Lignes.de(requete);
        return trouvees.isEmpty() ? Optional.empty() : Optional.of(relire((String) trouvees.get(0)));
    }

    private static BilanArrete relire(String chiffres) {
        try {
            return JSON.readValue(chiffres, BilanArrete.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("une version arrêtée du bilan est illisible", e);
        }
    }

    /** The latest first. */
    List<VersionBilan> liste(int annee) {
        List<Object[]> lignes = Lignes.de(em.createNativeQuery("""
                select version, arrete_le, arrete_par, motif from mediation.bilan_version
                where annee = :annee order by version desc""").setParameter("annee", annee));
        Map<String, String> noms = annuaire.noms(lignes.stream().map(l -> (String) l[2]).toList());
        return lignes.stream()
                .map(l -> new VersionBilan(annee, (Integer) l[0], jour(l[1]), noms.get((String) l[2]), (String) l[3]))
                .toList();
    }

    void ajouter(BilanArrete arrete, String par) {
        BilanAnnuel bilan = arrete.bilan();
        em.createNativeQuery("""
                insert into mediation.bilan_version (annee, version, arrete_le, arrete_par, motif, chiffres)
                values (:annee, :version, :le, :par, :motif, cast(:chiffres as jsonb))""")
                .setParameter("annee", bilan.annee())
                .setParameter("version", bilan.version())
                .setParameter("le", bilan.arreteLe())
                .setParameter("par", par)
                .setParameter("motif", bilan.motifVersion())
                .setParameter("chiffres", ecrire(arrete))
                .executeUpdate();
    }

    private static String ecrire(BilanArrete arrete) {
        try {
            return JSON.writeValueAsString(arrete);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("le bilan ne s’écrit pas en JSON", e);
        }
    }

    static LocalDate jour(Object valeur) {
        return valeur instanceof Date date ? date.toLocalDate() : (LocalDate) valeur;
    }
}
