package fr.passerelle.mediation.tableau;

import fr.passerelle.mediation.delai.Seuils;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;

/** The living cases and what each asks for next: the dashboard counts them, the registry finds them. */
public final class Vivantes {

    /**
     * The living cases, each with its next act. A reminder to a silent person is proposed at half the time left to answer,
     * so that it reaches them before the case may be closed (T5). To be completed by {@link #sql}.
     */
    private static final String SQL = """
            with visible as (
                select s.* from mediation.saisine s
                where s.etat in ('RECUE', 'A_COMPLETER', 'EN_INSTRUCTION', 'EN_ATTENTE', 'REPONDUE') and %1$s and %2$s
            ), vivante as (
                select s.*, q.attend_de, q.echeance, a.attend_depuis,
                    s.etat <> 'REPONDUE' as ouverte,
                    case when s.etat = 'A_COMPLETER' then 'USAGER' else s.attente end as attendue,
                    case when s.etat <> 'REPONDUE' then cast(%5$s as date) - s.horloge_depuis end as jour,
                    case
                        when s.titulaire is null and s.etat <> 'REPONDUE' then 'AFFECTER'
                        when s.etat = 'RECUE' and s.date_accuse is null then 'ACCUSER_RECEPTION'
                        when s.etat = 'RECUE' then 'EXAMINER'
                        when s.etat = 'A_COMPLETER' and s.relance_complement_le is null
                            and a.attend_depuis + %6$s / 2 <= %5$s then 'RELANCER_USAGER'
                        when s.etat = 'A_COMPLETER' and s.relance_complement_le is not null
                            and a.attend_depuis + %6$s < %5$s then 'CONSTATER_SILENCE'
                        when s.etat = 'EN_ATTENTE' and q.a_relancer then 'RELANCER_QUESTION'
                        when s.etat in ('A_COMPLETER', 'EN_ATTENTE') then 'ATTENDRE'
                        when s.etat = 'EN_INSTRUCTION' then 'REPONDRE'
                        when exists (select 1 from mediation.suivi f where f.saisine_id = s.id and f.fait_le is null)
                            then 'FAIRE_SUITES'
                        else 'CLOTURER'
                    end as geste
                from visible s
                left join (
                    select o.saisine_id, string_agg(o.destinataire, ', ' order by o.echeance, o.id) as attend_de,
                        min(o.echeance) as echeance,
                        bool_or(o.echeance < %5$s and (o.relancee_le is null or o.relancee_le < o.echeance)) as a_relancer
                    from mediation.question o where o.repondue_le is null and o.sans_objet_le is null and %3$s group by o.saisine_id) q on q.saisine_id = s.id
                left join (
                    select p.saisine_id, min(p.debut) as attend_depuis
                    from mediation.attente p where p.fin is null and %4$s group by p.saisine_id) a on a.saisine_id = s.id
            )
            """;

    private Vivantes() {
    }

    /** Those that may be seen, among some cases, their questions and their waits, on that day, after so many days of silence: each in SQL. */
    static String sql(String visibles, String saisines, String questions, String attentes, String aujourdhui, String silence) {
        return SQL.formatted(visibles, saisines, questions, attentes, aujourdhui, silence);
    }

    /** In SQL, on {@code mediation.saisine s}: those that ask for one of these next. */
    public static String quiDemandent(Collection<ProchainGeste> gestes, LocalDate aujourdhui, Seuils seuils) {
        String vivantes = sql("true", "true", "true", "true", "date '" + aujourdhui + "'", String.valueOf(seuils.silence()));
        return "s.id in (" + vivantes + " select v.id from vivante v where v.geste in ("
                + gestes.stream().map(g -> "'" + g.name() + "'").collect(Collectors.joining(", ")) + "))";
    }
}
