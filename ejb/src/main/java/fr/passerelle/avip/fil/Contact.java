package fr.passerelle.avip.fil;

import fr.passerelle.socle.commun.valeurs.Telephone;

/**
 * Someone to call.
 *
 * @param organisme the body, or {@code null} for a person
 * @param qui the person, or {@code null}
 * @param adresse where it is, or {@code null}
 */
public record Contact(String organisme, String qui, String adresse, String telephone, String courriel) {

    static final Contact AUCUN = new Contact(null, null, null, null, null);

    /** A number reads as people dial it. */
    public Contact {
        telephone = Telephone.enClair(telephone);
    }

    /** « 03 25 00 00 00, accueil@exemple.fr »; empty when there is no way. */
    public String joindre() {
        return telephone == null ? courriel == null ? "" : courriel : courriel == null ? telephone : telephone + ", " + courriel;
    }
}
