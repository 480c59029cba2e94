package fr.passerelle.mediation.bilan.calcul;

/** The sets of cases behind every figure, as SQL conditions on {@code mediation.saisine s}. */
final class Ensembles {

    /** Received in the year, minus registration errors and duplicates (R-MED-24). */
    static final String R = """
            s.annee = :annee and s.motif_cloture is distinct from 'ERREUR_ENREGISTREMENT'
            and s.motif_cloture is distinct from 'DOUBLON'""";
    static final String I = "s.recevable = false";
    static final String A = "s.recevable";
    static final String P = "s.recevable and s.date_premiere_reponse is not null";
    /** Admissible, then ended by a court action, a withdrawal or the person's silence (I-15). */
    static final String INTERROMPUES = """
            s.recevable and s.motif_cloture in ('CONTENTIEUX_ENGAGE', 'DESISTEMENT', 'SANS_SUITE_USAGER')""";

    private Ensembles() {
    }
}
