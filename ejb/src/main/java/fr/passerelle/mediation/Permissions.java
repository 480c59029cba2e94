package fr.passerelle.mediation;

/** What mediation allows. */
public final class Permissions {

    /** See the list of the cases one has access to. */
    public static final String SAISINE_LISTER = "SAISINE_LISTER";
    /** See every case, save those of one's own déports, and not only the ones assigned. */
    public static final String SAISINE_TOUTES = "SAISINE_TOUTES";
    /** Open a case one has access to. */
    public static final String SAISINE_LIRE = "SAISINE_LIRE";
    /** Register a request received. */
    public static final String SAISINE_ENREGISTRER = "SAISINE_ENREGISTRER";
    /** Keep a case going without deciding: acknowledgement, complements, filing, answers received. */
    public static final String SAISINE_GERER = "SAISINE_GERER";
    /** Decide on a case: admissibility, questions, answer, closing. */
    public static final String SAISINE_DECIDER = "SAISINE_DECIDER";
    /** Read and write the confidential notes of a case. */
    public static final String SAISINE_NOTES = "SAISINE_NOTES";
    /** See the cases kept aside once they have been ended for long. */
    public static final String SAISINE_ARCHIVES = "SAISINE_ARCHIVES";
    /** Settle how long cases are kept, turn into statistical rows those whose time is over. */
    public static final String SAISINE_CONSERVER = "SAISINE_CONSERVER";
    /** Give cases to a holder. */
    public static final String SAISINE_AFFECTER = "SAISINE_AFFECTER";
    /** Answer a question put by the mediator to one's service. */
    public static final String QUESTION_REPONDRE = "QUESTION_REPONDRE";
    /** Accept or refuse an équité proposal addressed to the direction. */
    public static final String EQUITE_DECIDER = "EQUITE_DECIDER";
    /** See the aggregated figures of mediation. */
    public static final String AGREGATS_LIRE = "AGREGATS_LIRE";
    /** Write the narrative of the yearly bilan, freeze it, correct it. */
    public static final String BILAN_ARRETER = "BILAN_ARRETER";
    /** Import past years and published indicators. */
    public static final String REPRISE_IMPORTER = "REPRISE_IMPORTER";
    public static final String PRECONISATION_LIRE = "PRECONISATION_LIRE";
    public static final String PRECONISATION_CREER = "PRECONISATION_CREER";
    /** Close or abandon any préconisation. */
    public static final String PRECONISATION_CLORE = "PRECONISATION_CLORE";
    /** Accept or refuse a préconisation. */
    public static final String PRECONISATION_DECIDER = "PRECONISATION_DECIDER";
    /** Report progress on the préconisations one owns. */
    public static final String PRECONISATION_SUIVRE = "PRECONISATION_SUIVRE";
    /** Rewrite the mails of mediation and the legal paragraphs of its letters. */
    public static final String TEXTES_MEDIATION = "TEXTES_MEDIATION";

    private Permissions() {
    }
}
