package fr.passerelle.partenaires.portail;

import fr.passerelle.socle.commun.Typographie;

/**
 * Why a service is closed to someone, and what they can do about it.
 *
 * @param code of the reason, for whoever counts
 * @param lien a page that helps, without the application's own address, or {@code null}
 * @param geste what one does there, or {@code null}
 */
public record Fermeture(Raison code, String pourquoi, String queFaire, String lien, String geste) {

    /** The reasons, from the highest: what is closed above is told first. */
    public enum Raison {
        SANS_CONVENTION, SANS_CONTRAT, EN_PREPARATION, A_SIGNER, SUSPENDU_POUR_TOUS, FINI_POUR_TOUS, SANS_DROIT, DEMANDE, PAS_ENCORE, SUSPENDU, FINI
    }

    static Fermeture de(Raison code, String pourquoi, String queFaire) {
        return new Fermeture(code, Typographie.soigner(pourquoi), Typographie.soigner(queFaire), null, null);
    }

    Fermeture avec(String page, String acte) {
        return new Fermeture(code, pourquoi, queFaire, page, acte);
    }
}
