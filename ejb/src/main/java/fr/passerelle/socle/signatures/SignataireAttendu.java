package fr.passerelle.socle.signatures;

/**
 * Whose signature a round awaits.
 *
 * @param role stable, unique in the round: {@code PARTENAIRE}
 * @param libelle « Pour le partenaire »
 * @param nom of the person awaited, or {@code null} when any of several may sign
 * @param compte the only account that may accept in the application, or {@code null}
 * @param permission whoever holds it may, instead; neither one nor the other signs on paper only
 * @param courriel where to write when there is no account, or {@code null}
 * @param page where they sign, from the root of the application; it must lead to the round in force, whichever it is
 */
public record SignataireAttendu(String role, String libelle, String nom, String compte, String permission, String courriel, String page) {

    /** One person, by their account. */
    public static SignataireAttendu compte(String role, String libelle, String nom, String compte, String page) {
        return new SignataireAttendu(role, libelle, nom, compte, null, null, page);
    }

    /** Anyone who may. */
    public static SignataireAttendu quiPeut(String role, String libelle, String permission, String page) {
        return new SignataireAttendu(role, libelle, null, null, permission, null, page);
    }

    /** Someone without an account. */
    public static SignataireAttendu surPapier(String role, String libelle, String nom, String courriel, String page) {
        return new SignataireAttendu(role, libelle, nom, null, null, courriel, page);
    }
}
