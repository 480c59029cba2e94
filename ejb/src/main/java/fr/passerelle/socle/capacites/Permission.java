package fr.passerelle.socle.capacites;

/**
 * One thing that may be allowed. Code checks permissions only, never roles.
 *
 * @param code a constant of the capability that owns it, so that a typo does not compile
 * @param phrase what it allows, as the page of roles says it: « Administrer les comptes »
 * @param surDesPersonnes whether it opens personal data, or the way to it: so unless said otherwise
 */
public record Permission(String code, String phrase, boolean surDesPersonnes) {

    public Permission(String code, String phrase) {
        this(code, phrase, true);
    }

    /** One that opens figures, settings, texts: nothing of anyone. */
    public static Permission sansPersonne(String code, String phrase) {
        return new Permission(code, phrase, false);
    }
}
