package fr.passerelle.avip;

/** What the Avip room allows: to the Caf’s agents and to the committee by their roles, to partners by the rights they hold at that moment. */
public final class Permissions {

    /** See structures, labels, networks, what is offered and taken. */
    public static final String AVIP_LIRE = "AVIP_LIRE";
    /** Keep the register, examine labels, run networks and committees. */
    public static final String AVIP_GERER = "AVIP_GERER";
    /** Sign the decisions on labels. */
    public static final String AVIP_LABELLISER = "AVIP_LABELLISER";
    /** Follow every request, take over those that nobody answers. */
    public static final String AVIP_SUIVRE = "AVIP_SUIVRE";
    /** Give an opinion on candidacies, as a member of the committee. */
    public static final String AVIP_AVISER = "AVIP_AVISER";
    /** See the figures of the scheme. */
    public static final String AVIP_CHIFFRES = "AVIP_CHIFFRES";
    /** Write, freeze, correct the yearly report. */
    public static final String AVIP_ARRETER = "AVIP_ARRETER";
    /** Take structures and past years over from files. */
    public static final String AVIP_REPRENDRE = "AVIP_REPRENDRE";
    /** Rewrite the mails of the room and the clauses of its documents. */
    public static final String TEXTES_AVIP = "TEXTES_AVIP";
    /** Answer requests and follow receptions, for a structure one stands for. */
    public static final String AVIP_ACCUEILLIR = "AVIP_ACCUEILLIR";
    /** Refer parents and follow what one’s own body asked. */
    public static final String AVIP_ORIENTER = "AVIP_ORIENTER";

    private Permissions() {
    }
}
