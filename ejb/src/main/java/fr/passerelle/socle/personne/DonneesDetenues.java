package fr.passerelle.socle.personne;

import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.socle.courriels.CourrielEnvoye;
import fr.passerelle.socle.journal.lecture.LigneJournal;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything the application holds on a person.
 *
 * @param demandee what was looked for: « le numéro de dossier 1234567 »
 * @param acces the latest lines of the journal about these cases; who acted is for the institution, not for this document
 * @param accesEnTout how many there are
 */
public record DonneesDetenues(LocalDate le, String demandee, List<DossierSaisine> saisines, List<CourrielEnvoye> courriels,
        List<LigneJournal> acces, long accesEnTout) {

    public boolean vide() {
        return saisines.isEmpty();
    }
}
