package fr.passerelle.partenaires;

/** What the partners' room allows: to the Caf's agents by their roles, to partners by what they hold at that moment. */
public final class Permissions {

    /** See the register of partners, open one. */
    public static final String PARTENAIRE_LIRE = "PARTENAIRE_LIRE";
    /** Register a partner, correct it, merge two. */
    public static final String PARTENAIRE_GERER = "PARTENAIRE_GERER";
    /** Examine requests, draw up conventions and contracts, record signatures and denunciations. */
    public static final String CONVENTION_INSTRUIRE = "CONVENTION_INSTRUIRE";
    /** Sign for the Caf. */
    public static final String CONVENTION_SIGNER = "CONVENTION_SIGNER";
    /** Freeze a convention, a contract or a right at once, and lift it. */
    public static final String CONVENTION_SUSPENDRE = "CONVENTION_SUSPENDRE";
    /** Take over the conventions that stood before. */
    public static final String CONVENTION_REPRENDRE = "CONVENTION_REPRENDRE";
    /** See every right of every partner. */
    public static final String HABILITATION_LIRE = "HABILITATION_LIRE";
    /** Give, question, end rights for the Caf; name administrators; take a delegation back. */
    public static final String HABILITATION_GERER = "HABILITATION_GERER";
    /** Open a yearly review, follow it. */
    public static final String REVUE_MENER = "REVUE_MENER";
    /** Exchange messages with the partners. */
    public static final String PARTENAIRE_ECRIRE = "PARTENAIRE_ECRIRE";
    /** See the figures of partnerships. */
    public static final String PARTENARIATS_CHIFFRES = "PARTENARIATS_CHIFFRES";
    /** Write, freeze, correct the yearly report of partnerships. */
    public static final String PARTENARIATS_ARRETER = "PARTENARIATS_ARRETER";
    /** Rewrite the mails of the room and the clauses of its contracts. */
    public static final String TEXTES_PARTENAIRES = "TEXTES_PARTENAIRES";

    /** Enter Mon Compte Partenaire: one belongs to a partner. */
    public static final String PORTAIL_ENTRER = "PORTAIL_ENTRER";
    /** Ask for access and sign, as the partner's legal representative. */
    public static final String PORTAIL_SIGNER = "PORTAIL_SIGNER";
    /** Name the partner's people and their rights, as one of its administrators. */
    public static final String PORTAIL_ADMINISTRER = "PORTAIL_ADMINISTRER";

    private Permissions() {
    }
}
