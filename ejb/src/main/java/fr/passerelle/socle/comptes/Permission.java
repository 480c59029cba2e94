package fr.passerelle.socle.comptes;

/** One thing that may be allowed. Code checks permissions only, never roles. */
public enum Permission {

    /** See the list of the cases one has access to. */
    SAISINE_LISTER,
    /** See every case, save those of one's own déports, and not only the ones assigned. */
    SAISINE_TOUTES,
    /** Open a case one has access to. */
    SAISINE_LIRE,
    /** Register a request received. */
    SAISINE_ENREGISTRER,
    /** Keep a case going without deciding: acknowledgement, complements, filing, answers received. */
    SAISINE_GERER,
    /** Decide on a case: admissibility, questions, answer, closing. */
    SAISINE_DECIDER,
    /** Read and write the confidential notes of a case. */
    SAISINE_NOTES,
    /** See the cases kept aside once they have been ended for long. */
    SAISINE_ARCHIVES,
    /** Settle how long cases are kept, turn into statistical rows those whose time is over. */
    SAISINE_CONSERVER,
    /** Give cases to a holder. */
    SAISINE_AFFECTER,
    /** Answer a question put by the mediator to one's service. */
    QUESTION_REPONDRE,
    /** Accept or refuse an équité proposal addressed to the direction. */
    EQUITE_DECIDER,
    /** See the aggregated figures of mediation. */
    AGREGATS_LIRE,
    /** Write the narrative of the yearly bilan, freeze it, correct it. */
    BILAN_ARRETER,
    /** Import past years and published indicators. */
    REPRISE_IMPORTER,
    PRECONISATION_LIRE,
    PRECONISATION_CREER,
    /** Close or abandon any préconisation. */
    PRECONISATION_CLORE,
    /** Accept or refuse a préconisation. */
    PRECONISATION_DECIDER,
    /** Report progress on the préconisations one owns. */
    PRECONISATION_SUIVRE,
    /** Read the journal of acts and of accesses. */
    JOURNAL_LIRE,
    /** Settle how long the journal is kept, hold a case, remove what has served its time. */
    JOURNAL_CONSERVER,
    /** Answer a person who asks what is held on them. */
    DROITS_REPONDRE,
    /** Run accounts and roles. */
    COMPTES_ADMINISTRER,
    /** Watch over the running application: background jobs, settings. */
    EXPLOITATION,
    /** Follow the mails sent, have one tried again, rewrite those of the application. */
    COURRIELS_ADMINISTRER,
    /** Rewrite the mails of mediation and the legal paragraphs of its letters. */
    TEXTES_MEDIATION
}
