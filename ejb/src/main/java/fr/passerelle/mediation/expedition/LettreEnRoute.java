package fr.passerelle.mediation.expedition;

import fr.passerelle.mediation.nomenclature.NatureLettre;
import fr.passerelle.socle.documents.envoi.EnvoiVu;
import java.time.LocalDate;

/**
 * A letter of a case, and where it stands on its way.
 *
 * @param adresse the lines of the address it bears, on one line; empty when it bears none
 * @param titulaire the name of who holds the case, or {@code null}
 * @param avant the one come back that this one is sent after, or {@code null}
 * @param suite the one sent after this one came back, or {@code null}
 */
public record LettreEnRoute(long id, String reference, NatureLettre nature, String destinataire, String adresse, LocalDate jour, String titulaire,
        EnvoiVu envoi, Long avant, Long suite) {

    /** What is read under the name of the reader: where it goes. */
    public String ou() {
        return switch (envoi.voie()) {
            case COURRIEL -> envoi.courriel();
            case COURRIER -> adresse;
            default -> "";
        };
    }

    /** « l’accusé de réception à Jeanne Exemple (MED-2026-0004) ». */
    public String enClair() {
        return nature.libelle() + " à " + destinataire + " (" + reference + ")";
    }
}
