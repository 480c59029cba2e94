package fr.passerelle.socle.taches.demande;

import fr.passerelle.socle.journal.ActeJournal;
import java.util.Map;
import java.util.Set;

/**
 * A kind of task; found by CDI. Done in the name of whoever asked for it: the services it calls ask for that person's rights.
 *
 * <pre>{@code
 * @ApplicationScoped
 * class ReleveEnFond implements TacheALaDemande {
 *     public String executer(Deroulement d) {
 *         try (var fichier = d.rendre("releve.csv", "text/csv")) {
 *             releve.ecrire(fichier, d.parametre("annee"), d::avancer);
 *         }
 *         return "Le relevé est prêt.";
 *     }
 * }
 * }</pre>
 */
public interface TacheALaDemande {

    /** {@code bibliotheque.releve}: stable, also the key in the database. */
    String code();

    /** How whoever reads the journal knows it: « import d’un fichier »; the file's own name may name a person. */
    String libelle();

    /** What one must be allowed to ask for that, and all the while it is done; one of these suffices. */
    Set<String> permissions(Map<String, String> parametres);

    /** How the journal calls such an act. */
    ActeJournal acte();

    /**
     * Does the work, in transactions of its own, telling how far it is.
     *
     * @return what came of it, a short French sentence
     * @throws fr.passerelle.socle.commun.RegleRefusee when it cannot be done: the person reads why
     */
    String executer(Deroulement deroulement);

    /** Whether it may simply be begun again after a server stopped in the middle; if not, the person decides. */
    default boolean reprenable() {
        return false;
    }

    /** What a stop in the middle leaves, said to the person, be it asked for, a right that ended or a server that fell. */
    default String apresUneCoupure(Map<String, String> parametres) {
        return "Ce qui était fait le reste\u202f; le reste ne l’est pas.";
    }
}
