package fr.passerelle.partenaires.portail;

import fr.passerelle.socle.commun.Libelle;
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
    public enum Raison implements Libelle {
        SANS_CONVENTION("pas de convention"), SANS_CONTRAT("pas de contrat pour ce service"), EN_PREPARATION("en préparation à la Caf"), A_SIGNER("reste à signer"),
        SUSPENDU_POUR_TOUS("suspendu pour tout l’organisme"), FINI_POUR_TOUS("fini pour tout l’organisme"), SANS_DROIT("pas de droit"), DEMANDE("droit demandé, pas encore donné"),
        PAS_ENCORE("droit qui commence plus tard"), SUSPENDU("droit suspendu"), FINI("droit fini");

        private final String libelle;

        Raison(String libelle) {
            this.libelle = libelle;
        }

        @Override
        public String libelle() {
            return libelle;
        }
    }

    static Fermeture de(Raison code, String pourquoi, String queFaire) {
        return new Fermeture(code, Typographie.soigner(pourquoi), Typographie.soigner(queFaire), null, null);
    }

    Fermeture avec(String page, String acte) {
        return new Fermeture(code, pourquoi, queFaire, page, acte);
    }
}
