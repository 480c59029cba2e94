package fr.passerelle.mediation.conservation;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.journal.conservation.Gel;
import fr.passerelle.socle.journal.conservation.Gels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Turns cases into statistical rows: what figures count stays, whoever it was about leaves. A batch is done whole or not at
 * all. Attachments, that nothing holds any more, leave the disk with the next removal of unfiled pieces.
 */
@ApplicationScoped
class Anonymisation {

    /** What leaves with the case. Of its timeline stay the acts that tell when it left the stock (I-20). */
    private static final List<String> EFFACEMENTS = List.of("saisissant", "agent_implique", "deport", "question", "suivi", "attente",
            "suspension", "note_confidentielle", "document", "lettre", "brouillon_acte");

    @Inject
    private EntityManager em;
    @Inject
    private Gels gels;
    @Inject
    private Courriels courriels;
    @Inject
    private Clock horloge;

    /**
     * The next cases of that decision; those held are left.
     *
     * @return how many were done
     */
    @Transactional(Transactional.TxType.REQUIRED)
    public int lot(long decision, LocalDate jusquAu, int combien) {
        gels.retenir();
        List<Object[]> prises = Lignes.de(em.createNativeQuery("""
                select s.id, s.reference from mediation.saisine s
                where s.id in (select s.id from mediation.saisine s
                    where s.terminee_le <= :jusquAu and s.anonymisee_le is null and not %s
                    order by s.terminee_le, s.id limit :combien)
                and s.terminee_le <= :jusquAu and s.anonymisee_le is null order by s.id for update""".formatted(Gel.tient("saisine", "s.reference")), Object[].class)
                .setParameter("jusquAu", jusquAu).setParameter("combien", combien));
        if (prises.isEmpty()) {
            return 0;
        }
        List<Long> ids = prises.stream().map(p -> (Long) p[0]).toList();
        distinguer(ids);
        effacerAutour(ids);
        reduire(ids, decision);
        courriels.oublier("saisine", prises.stream().map(p -> (String) p[1]).toList());
        return ids.size();
    }

    /**
     * Of the cases of one person in one year, the first to lose the number gives all of them a sign drawn at random, so that they
     * are still counted as repeated; a person's only case of the year gets none.
     */
    private void distinguer(List<Long> ids) {
        sur(ids, """
                with plusieurs as materialized (
                    select m.annee, m.numero_allocataire, cast(gen_random_uuid() as text) as signe from (
                        select distinct annee, numero_allocataire from mediation.saisine
                        where id in :ids and numero_allocataire is not null and pseudonyme is null) d
                    join mediation.saisine m on m.numero_allocataire = d.numero_allocataire and m.annee = d.annee
                    group by m.annee, m.numero_allocataire having count(*) > 1)
                update mediation.saisine s set pseudonyme = p.signe from plusieurs p
                where s.annee = p.annee and s.numero_allocataire = p.numero_allocataire""");
    }

    private void effacerAutour(List<Long> ids) {
        EFFACEMENTS.forEach(table -> sur(ids, "delete from mediation." + table + " where saisine_id in :ids"));
        sur(ids, "delete from mediation.lien where saisine_id in :ids or autre_id in :ids");
        sur(ids, "delete from mediation.evenement where saisine_id in :ids and acte not in ('DECLARER_IRRECEVABLE', 'REORIENTER')");
        sur(ids, "update mediation.evenement set auteur = 'anonyme', texte = '' where saisine_id in :ids");
        sur(ids, """
                update mediation.proposition_equite set texte = '', proposee_par = 'anonyme',
                    motif_decision = case when motif_decision is not null then '' end,
                    decidee_par = case when decidee_par is not null then 'anonyme' end where saisine_id in :ids""");
        sur(ids, "update mediation.cycle_precedent set motif_reouverture = repeat('—', 20) where saisine_id in :ids");
    }

    private void reduire(List<Long> ids, long decision) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        requete(ids, """
                update mediation.saisine set anonymisee_le = :le, archivee_le = coalesce(archivee_le, :le), anonymisation_id = :decision,
                    reference_externe = null, etiquettes = '{}', urgence = null, numero_allocataire = null, concerne_nom = null,
                    concerne_prenom = null, concerne_adresse = null, identite_verifiee = false, identite_moyen = null, demarche_service = null,
                    demarche_nature = null, expose = '', demande_precise = '', enregistree_par = 'anonyme', titulaire = null,
                    service_competent = null, droits_retrouves = '', texte_reponse = '', rappel_resume = '', juridiction = null,
                    doublon_de = null, texte_recherche = reference
                where id in :ids""").setParameter("le", aujourdhui).setParameter("decision", decision).executeUpdate();
    }

    private void sur(List<Long> ids, String ordre) {
        requete(ids, ordre).executeUpdate();
    }

    private Query requete(List<Long> ids, String ordre) {
        return em.createNativeQuery(ordre).setParameter("ids", ids);
    }
}
