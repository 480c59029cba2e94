package fr.passerelle.mediation.visibilite;

import static fr.passerelle.mediation.Permissions.SAISINE_ARCHIVES;
import static fr.passerelle.mediation.Permissions.SAISINE_LISTER;
import static fr.passerelle.mediation.Permissions.SAISINE_TOUTES;

import fr.passerelle.socle.comptes.Appelant;

/**
 * Which cases a person may see, as a condition in SQL, so that every list filters by right before it counts, sorts or
 * pages (R-MED-16, R-MED-18, rights matrix).
 *
 * <p>A person who withdrew from a case (déport) or took part in the contested decision (agent impliqué) never sees it,
 * whatever the role. A deputy sees the cases assigned to him, and all of them while the mediator is away. A case kept aside
 * once it has been ended for long is seen by few (R-MED-30).
 */
public final class Visibilite {

    private Visibilite() {
    }

    /**
     * In SQL, that {@code :moi} has no link with a case: neither withdrawn from it, nor implied in the contested decision. For what
     * is read by one who sees nothing else of it: asked again at each reading, since a link may be declared after the question.
     *
     * @param saisine the column that holds the case's identifier
     */
    public static String sansLien(String saisine) {
        return """
                not exists (select 1 from mediation.deport lie where lie.saisine_id = %1$s and lie.identifiant = :moi)
                and not exists (select 1 from mediation.agent_implique lie where lie.saisine_id = %1$s and lie.identifiant = :moi)
                """.formatted(saisine);
    }

    /**
     * The condition on {@code mediation.saisine s}; the query binds {@code :moi} to the caller's sign-in name.
     *
     * @param supplee whether this person stands in today for the mediators
     */
    public static String condition(Appelant appelant, boolean supplee) {
        return condition(appelant, supplee, "s");
    }

    /**
     * The same on a second case of the query, linked to the first: who may see one may not see the other for that.
     *
     * @param saisine the name {@code mediation.saisine} bears there
     */
    public static String condition(Appelant appelant, boolean supplee, String saisine) {
        if (!appelant.peut(SAISINE_LISTER)) {
            return "(:moi is null)";
        }
        String ages = appelant.peut(SAISINE_ARCHIVES) || supplee ? "" : saisine + ".archivee_le is null and ";
        String siennes = appelant.peut(SAISINE_TOUTES) || supplee ? "" : saisine + ".titulaire = :moi and ";
        return "(" + siennes + ages + sansLien(saisine + ".id") + ")";
    }
}
