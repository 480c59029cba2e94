package fr.passerelle.socle.personne;

import fr.passerelle.socle.commun.ecrit.Chapitre;
import fr.passerelle.socle.courriels.CourrielEnvoye;
import fr.passerelle.socle.journal.lecture.LigneJournal;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything the application holds on a person.
 *
 * @param demandee what was looked for: « le numéro de dossier 1234567 »
 * @param parties what each kind of thing holds; when none holds anything, all those that were asked, empty
 * @param acces the latest lines of the journal about these things; who acted is for the institution, not for this document
 * @param accesEnTout how many there are
 */
public record DonneesDetenues(LocalDate le, String demandee, List<Partie> parties, List<CourrielEnvoye> courriels,
        List<LigneJournal> acces, long accesEnTout) {

    /** What is held of one kind, a chapter for each thing. */
    public record Partie(MotsDuDossier mots, List<Chapitre> chapitres) {

        public Partie {
            chapitres = List.copyOf(chapitres);
        }
    }

    public DonneesDetenues {
        parties = List.copyOf(parties);
    }

    public boolean vide() {
        return parties.stream().allMatch(p -> p.chapitres().isEmpty());
    }
}
