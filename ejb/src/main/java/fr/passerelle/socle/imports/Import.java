package fr.passerelle.socle.imports;

import java.util.List;

/**
 * A kind of file the house takes in; found by CDI. Its page is {@code /imports/import?code=…}, unless {@link #adresse} says otherwise.
 *
 * <pre>{@code
 * @ApplicationScoped
 * class ImportDesAgents implements Import<NouvelAgent> {
 *     public String code() { return "bibliotheque.agents"; }
 *     public String titre() { return "Agents de la bibliothèque"; }
 *     public String aide() { return "Un agent par ligne : matricule, nom, date d’arrivée."; }
 *     public String permission() { return AGENT_IMPORTER; }
 *     public Colonnes colonnes(String fichier) {
 *         return Colonnes.de(Colonne.selon("matricule", "Son matricule", "7 chiffres", "1234567"), Colonne.texte("nom", "Son nom", "Démo"),
 *                 Colonne.date("arrivee", "Le jour où il est arrivé", "{AAAA}-03-14").facultative());
 *     }
 *     public Lecteur<NouvelAgent> lecteur(String fichier) {
 *         return c -> new NouvelAgent(c.selon("matricule", MATRICULE, "Matricule attendu."), c.texte("nom", 80), c.date("arrivee"));
 *     }
 *     public void ecrire(Lot lot, List<NouvelAgent> lignes) { lignes.forEach(l -> agents.creer(l, lot.id())); }
 *     public void defaire(Lot lot) { agents.retirer(lot.id()); }
 * }
 * }</pre>
 *
 * @param <L> what a line says
 */
public interface Import<L> {

    /** {@code bibliotheque.agents}: stable, also the key in the database. */
    String code();

    /** « Agents de la bibliothèque ». */
    String titre();

    /** What the file must be, in a sentence or two. */
    String aide();

    String permission();

    /** Where its page is, when a capability gives it one of its own. */
    default String adresse() {
        return "/imports/import?code=" + code();
    }

    default Forme forme() {
        return Forme.LIBRE;
    }

    Colonnes colonnes(String fichier);

    /** The files it takes, for who is about to make one. */
    default List<Gabarit> gabarits() {
        return List.of(new Gabarit(code().substring(code().indexOf('.') + 1), colonnes("").toutes()));
    }

    /** A new reader for that file. @throws FichierRefuse when its name is not one of ours */
    Lecteur<L> lecteur(String fichier);

    /** What the file is about, where its name tells: a year; kept with the batch. */
    default String objet(String fichier) {
        return "";
    }

    /** One wrong line and nothing is written; otherwise each right line is, whatever becomes of its neighbours. */
    default boolean toutOuRien() {
        return true;
    }

    /** Line by line: whether the right lines of a file that has wrong ones wait until somebody says that they go in without them. */
    default boolean surConfirmation() {
        return false;
    }

    /**
     * Before the file is judged, in the transaction that will write: locks what must not move meanwhile.
     *
     * @throws fr.passerelle.socle.commun.RegleRefusee when nothing may be imported there
     */
    default void preparer(String fichier) {
    }

    /** What only the whole file, or what is already kept, can tell; adds to the anomalies of what was read. */
    default void controler(String fichier, Lecture<L> lecture) {
        if (lecture.lues().isEmpty() && lecture.erreurs().isEmpty()) {
            lecture.anomalies().refuser(Anomalie.duFichier("Le fichier ne contient aucune ligne."));
        }
    }

    /**
     * Writes some of the lines, marked with the number of their batch; a refusal undoes all of them, and the batch if it is whole. Where each
     * line stands alone they are then given again, fewer at a time.
     */
    void ecrire(Lot lot, List<L> lignes);

    /** Whether the batch may still be undone. */
    default boolean annulable(Lot lot) {
        return true;
    }

    /** What taking a batch back does, said before and after. */
    default String apresAnnulation() {
        return "Tout ce que ce fichier a apporté est retiré.";
    }

    /**
     * Takes back what the batch brought; {@link #apresAnnulation} says what of it stays.
     *
     * @throws fr.passerelle.socle.commun.RegleRefusee when some of it has served since
     */
    void defaire(Lot lot);

    /** What a batch is called in the journal. */
    default String motAuJournal() {
        return "import";
    }
}
