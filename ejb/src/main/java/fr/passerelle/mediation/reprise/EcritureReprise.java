package fr.passerelle.mediation.reprise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.passerelle.mediation.nomenclature.ReferenceSaisine;
import fr.passerelle.socle.bilans.IndicateurPublie;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.imports.Lot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Writes the lines of a batch: they travel as one JSON parameter, so that a thousand cases are one statement.
 */
@ApplicationScoped
class EcritureReprise {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private static final String SAISINES = """
            with reprises as (insert into mediation.saisine (reference, reference_externe, lot_reprise_id, date_reception,
                date_enregistrement, modifiee_le, enregistree_par, canal, type_saisissant, motif, prestation, etat,
                recevable, motif_irrecevabilite, date_recevabilite, date_premiere_reponse, date_reponse, mode_reponse,
                position, origine, montant_rappel, date_cloture, motif_cloture, equite_reprise, texte_recherche)
            select r.reference, l.reference_externe, :lot, l.date_reception,
                :le, :le, :par, l.canal, l.type_saisissant, l.motif, l.prestation, l.etat,
                l.recevable, l.motif_irrecevabilite, l.date_recevabilite, l.date_reponse, l.date_reponse, l.mode_reponse,
                l.position, l.origine, l.montant_rappel, l.date_cloture, l.motif_cloture, l.equite,
                r.reference || ' ' || l.reference_externe
            from (select *, row_number() over (order by ligne) as rang
                from jsonb_to_recordset(cast(:lignes as jsonb)) as j(ligne bigint, reference_externe text,
                date_reception date, canal text, type_saisissant text, motif text, prestation text, etat text,
                recevable boolean, motif_irrecevabilite text, date_recevabilite date, date_reponse date,
                mode_reponse text, position text, origine text, montant_rappel numeric, date_cloture date,
                motif_cloture text, equite boolean)) l
            join unnest(cast(:references as text[])) with ordinality as r(reference, rang) on r.rang = l.rang
            returning id)
            insert into mediation.evenement (saisine_id, le, auteur, acte, texte, saisine_version)
            select id, :le, :par, 'ENREGISTRER', :texte, 0 from reprises
            """;

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    /** Which of these outer references the year already has, with the case's own. */
    Map<String, String> dejaReprises(int annee, List<SaisineReprise> lignes) {
        Map<String, String> connues = new HashMap<>();
        if (lignes.isEmpty()) {
            return connues;
        }
        List<?> trouvees = Lignes.de(em.createNativeQuery("""
                select reference_externe, reference from mediation.saisine
                where annee = :annee and reference_externe = any(:references)""")
                .setParameter("annee", annee)
                .setParameter("references", lignes.stream().map(SaisineReprise::referenceExterne).toArray(String[]::new)));
        trouvees.forEach(l -> connues.put((String) ((Object[]) l)[0], (String) ((Object[]) l)[1]));
        return connues;
    }

    long nombreDeSaisines(int annee) {
        return ((Number) em.createNativeQuery("select count(*) from mediation.saisine where annee = :annee")
                .setParameter("annee", annee).getSingleResult()).longValue();
    }

    boolean estPublie(IndicateurPublie i) {
        return (Boolean) em.createNativeQuery("""
                select exists (select 1 from mediation.indicateur_publie
                where annee = :annee and code = :code and national = :national)""", Boolean.class)
                .setParameter("annee", i.annee()).setParameter("code", i.code()).setParameter("national", i.national())
                .getSingleResult();
    }

    void ecrireSaisines(Lot lot, List<SaisineReprise> lignes) {
        int annee = Integer.parseInt(lot.objet());
        Number dernier = (Number) em.createNativeQuery("""
                insert into mediation.compteur_reference as c (annee, dernier) values (:annee, :nombre)
                on conflict (annee) do update set dernier = c.dernier + excluded.dernier returning dernier""")
                .setParameter("annee", annee).setParameter("nombre", lignes.size()).getSingleResult();
        String[] references = LongStream.rangeClosed(dernier.longValue() - lignes.size() + 1, dernier.longValue())
                .mapToObj(rang -> ReferenceSaisine.de(annee, rang).valeur()).toArray(String[]::new);
        em.createNativeQuery(SAISINES)
                .setParameter("lot", lot.id()).setParameter("le", maintenant()).setParameter("par", lot.importePar())
                .setParameter("references", references)
                .setParameter("lignes", enJson(lignes))
                .setParameter("texte", "Saisine reprise du fichier «\u202f" + lot.fichier() + "\u202f».")
                .executeUpdate();
    }

    void ecrireIndicateurs(Lot lot, List<IndicateurPublie> publies) {
        publies.forEach(i -> em.createNativeQuery("""
                insert into mediation.indicateur_publie (annee, code, national, valeur, precision, source, lot_reprise_id)
                values (:annee, :code, :national, :valeur, :precision, :source, :lot)""")
                .setParameter("annee", i.annee()).setParameter("code", i.code()).setParameter("national", i.national())
                .setParameter("valeur", i.valeur()).setParameter("precision", i.precision())
                .setParameter("source", i.source()).setParameter("lot", lot.id())
                .executeUpdate());
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }

    private static String enJson(List<SaisineReprise> lignes) {
        try {
            return JSON.writeValueAsString(lignes);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("les saisines reprises ne s’écrivent pas en JSON", e);
        }
    }
}
