package fr.passerelle.mediation.tableau;

import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.socle.changement.Changements;
import fr.passerelle.socle.changement.Connus;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Annuaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Reads the living cases and what they ask for, already restricted to what the reader may see. */
@ApplicationScoped
class TableauRepository {

    private static final String CONCERNE = """
            coalesce(nullif(trim(concat_ws(' ', s.concerne_prenom, s.concerne_nom)), ''),
                (select x.nom from mediation.saisissant x where x.saisine_id = s.id order by x.rang limit 1)) as concerne
            """;

    private final Connus<List<CompteVivantes>> comptes = new Connus<>();
    /** Identifiers only: what they tell is read again at each look, for who may see it. */
    private final Connus<List<Long>> premieres = new Connus<>();

    @Inject
    private EntityManager em;
    @Inject
    private Seuils seuils;

    /**
     * One line for each act, state of waiting and distance to the goal, with how many cases are there. The database counts only
     * if a case has changed since it last did for this reader.
     *
     * @return the counts with the marks they were read with, and when the reader last typed in a draft
     */
    Comptes comptes(Lecteur lecteur, LocalDate aujourdhui) {
        List<Object> choix = choix(lecteur, aujourdhui);
        Connus.Connu<List<CompteVivantes>> connus = comptes.dernier(choix);
        List<Tuple> lus = Lignes.de(vivantes(lecteur, List.of(), """
                , marque as materialized (select %s as marques)
                select (select marques from marque) as marques,
                    (select max(b.maj_le) from mediation.brouillon b where b.identifiant = :moi) as brouillon, c.* from (values (1)) v left join (
                    select s.geste, s.ouverte, s.attendue, s.titulaire is null as sans_titulaire,
                        coalesce(s.jour >= :retard, false) as en_retard,
                        coalesce(s.jour >= :alerte and s.jour < :retard, false) as bientot, count(*) as nombre
                    from vivante s where (select marques from marque) <> :connues and (s.titulaire is null or %s)
                    group by 1, 2, 3, 4, 5, 6) c on true""".formatted(Changements.marques("mediation"), lecteur.portee()), aujourdhui)
                .setParameter("connues", connus == null ? "" : connus.marques())
                .setParameter("retard", seuils.retard())
                .setParameter("alerte", seuils.premiereAlerte()));
        String marques = lus.get(0).get("marques", String.class);
        Instant brouillon = lus.get(0).get("brouillon", Instant.class);
        if (connus != null && connus.marques().equals(marques)) {
            return new Comptes(connus, brouillon);
        }
        List<CompteVivantes> recomptes = lus.stream().filter(l -> l.get("nombre") != null).map(CompteVivantes::de).toList();
        comptes.retenir(marques, choix, recomptes);
        return new Comptes(new Connus.Connu<>(marques, recomptes), brouillon);
    }

    /** @param brouillon {@code null} when there is none */
    record Comptes(Connus.Connu<List<CompteVivantes>> vivantes, Instant brouillon) {
    }

    /**
     * The first cases by urgency: those flagged urgent, then those still to be answered whose clock has run longest. They are chosen among all only if a
     * case has changed since they last were for this reader.
     *
     * @param marques those the counts were read with
     */
    List<Tuple> travail(Lecteur lecteur, Collection<String> gestes, LocalDate aujourdhui, int maximum, String marques) {
        List<Object> choix = List.of(choix(lecteur, aujourdhui), List.copyOf(gestes), maximum);
        Connus.Connu<List<Long>> connus = premieres.dernier(choix);
        boolean inchangees = connus != null && connus.marques().equals(marques);
        if (inchangees && connus.valeur().isEmpty()) {
            return List.of();
        }
        List<Tuple> lues = Lignes.de(vivantes(lecteur, inchangees ? connus.valeur() : List.of(), """
                select s.id, s.reference, %s, s.motif, s.etat, s.geste, s.date_reception, s.horloge_depuis, s.date_premiere_reponse, s.attendue,
                    s.attend_de, s.attend_depuis, s.echeance, %s as titulaire, nullif(trim(s.urgence), '') as signale
                from vivante s where %s and s.geste in (:gestes)
                order by s.jour is null, nullif(trim(s.urgence), '') is null, s.horloge_depuis, s.id limit :maximum"""
                .formatted(CONCERNE, Annuaire.nomDe("s.titulaire"), lecteur.portee()), aujourdhui)
                .setParameter("gestes", gestes)
                .setParameter("maximum", maximum));
        if (!inchangees) {
            premieres.retenir(marques, choix, lues.stream().map(l -> l.get("id", Long.class)).toList());
        }
        return lues;
    }

    /**
     * How many answers since that day, their mean delay, how many within the goal, and with them the latest answers: one line
     * for each, one without a reference when there is none.
     */
    List<Tuple> semaine(Lecteur lecteur, LocalDate lundi, LocalDate aujourdhui, int maximum) {
        return Lignes.de(em.createNativeQuery("""
                with repondue as materialized (
                    select s.id, s.reference, s.concerne_prenom, s.concerne_nom, s.date_reponse, s.position,
                        s.date_premiere_reponse - s.date_reception as jours
                    from mediation.saisine s
                    where s.date_reponse between :lundi and :aujourdhui and s.lot_reprise_id is null and %s and %s)
                select t.*, s.reference, %s, s.date_reponse, s.jours, s.position
                from (select count(*) as nombre, avg(jours) as delai, count(*) filter (where jours < :retard) as dans_l_objectif
                    from repondue) t
                left join (select * from repondue order by date_reponse desc, id desc limit :maximum) s on true
                order by s.date_reponse desc, s.id desc"""
                .formatted(lecteur.visibles(), lecteur.portee(), CONCERNE), Tuple.class)
                .setParameter("moi", lecteur.identifiant())
                .setParameter("lundi", lundi)
                .setParameter("aujourdhui", aujourdhui)
                .setParameter("retard", seuils.retard())
                .setParameter("maximum", maximum));
    }

    /** Counts of all the open cases, whoever holds them: no line of this reader's, no reference. */
    Tuple situation(LocalDate aujourdhui) {
        return Lignes.<Tuple>de(em.createNativeQuery("""
                select count(*) as ouvertes, count(*) filter (where s.etat in ('A_COMPLETER', 'EN_ATTENTE')) as en_attente,
                    count(*) filter (where s.attente = 'DIRECTION') as direction,
                    count(*) filter (where cast(:aujourdhui as date) - s.horloge_depuis >= :retard) as en_retard
                from mediation.saisine s where s.etat in ('RECUE', 'A_COMPLETER', 'EN_INSTRUCTION', 'EN_ATTENTE')""", Tuple.class)
                .setParameter("aujourdhui", aujourdhui)
                .setParameter("retard", seuils.retard())).get(0);
    }

    /** Received and answered, month by month; what was only registered by mistake or twice counts nowhere. */
    List<Tuple> mois(LocalDate premier, LocalDate aujourdhui) {
        return Lignes.de(em.createNativeQuery("""
                select cast(m as date) as debut,
                    (select count(*) from mediation.saisine s where s.date_reception >= cast(m as date)
                        and s.date_reception < cast(m + interval '1 month' as date) and %1$s) as recues,
                    (select count(*) from mediation.saisine s where s.date_reponse >= cast(m as date)
                        and s.date_reponse < cast(m + interval '1 month' as date) and %1$s) as repondues
                from generate_series(cast(:premier as timestamp), cast(:aujourdhui as timestamp), interval '1 month') m
                order by m""".formatted("s.motif_cloture is distinct from 'DOUBLON' and s.motif_cloture is distinct from 'ERREUR_ENREGISTREMENT'"),
                Tuple.class)
                .setParameter("premier", premier)
                .setParameter("aujourdhui", aujourdhui));
    }

    /** The préconisations on the way, one's own by due date or those the direction has to decide on. */
    List<Tuple> preconisations(String condition, String identifiant) {
        Query requete = em.createNativeQuery("""
                select p.id, p.annee, p.theme, p.texte, p.porteur, p.etat, p.echeance from mediation.preconisation p
                where %s order by p.echeance nulls last, p.id limit 50""".formatted(condition), Tuple.class);
        return Lignes.de(identifiant == null ? requete : requete.setParameter("moi", identifiant));
    }

    /** @param parmi the only cases to look at, all of them if empty */
    private Query vivantes(Lecteur lecteur, List<Long> parmi, String suite, LocalDate aujourdhui) {
        Query requete = em.createNativeQuery(Vivantes.sql(lecteur.visibles(), limite("s.id", parmi), limite("o.saisine_id", parmi),
                limite("p.saisine_id", parmi), ":aujourdhui", ":silence") + suite, Tuple.class)
                .setParameter("moi", lecteur.identifiant())
                .setParameter("aujourdhui", aujourdhui)
                .setParameter("silence", seuils.silence());
        return parmi.isEmpty() ? requete : requete.setParameter("parmi", parmi);
    }

    private static String limite(String colonne, List<Long> parmi) {
        return parmi.isEmpty() ? "true" : colonne + " in (:parmi)";
    }

    private List<Object> choix(Lecteur lecteur, LocalDate aujourdhui) {
        return List.of(lecteur, aujourdhui, seuils.retard(), seuils.premiereAlerte(), seuils.silence());
    }
}
