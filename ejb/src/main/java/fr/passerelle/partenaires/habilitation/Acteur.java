package fr.passerelle.partenaires.habilitation;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.nomenclature.NiveauSuspension;

/**
 * Who acts on a right, and from where.
 *
 * @param identifiant the account that acts, or what acts of itself
 * @param personne which of the partner's people it is; {@code null} for the Caf
 */
public record Acteur(String identifiant, NiveauSuspension niveau, Long personne) {

    private static final String DE_LUI_MEME = "passerelle";

    public static Acteur caf(String identifiant) {
        return new Acteur(identifiant, NiveauSuspension.CAF, null);
    }

    public static Acteur administrateur(UtilisateurVu qui) {
        return new Acteur(qui.compte(), NiveauSuspension.ADMINISTRATEUR, qui.id());
    }

    /** What is due and happens of itself. */
    public static Acteur echeance() {
        return caf(DE_LUI_MEME);
    }

    /** Nobody confirms, validates nor widens a right of their own. */
    void refuserPourLuiMeme(long personneConcernee, String quoi) {
        exiger(personne == null || personne != personneConcernee, "R-PART-13", null,
                "Ce droit est le vôtre\u202f: " + quoi + " revient à l’autre administrateur, ou à la Caf.");
    }
}
