package fr.passerelle.partenaires.echeancier;

import static fr.passerelle.partenaires.Permissions.PARTENAIRE_LIRE;

import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The timetable of conventions, on a page and as a file. */
@Stateless
public class EcheancierService {

    private static final int PAR_PAGE = 50;

    @Inject
    private TermesGardes termes;
    @Inject
    private Journal journal;

    @Autorise(PARTENAIRE_LIRE)
    public Tranche<LigneEcheance> lire(FiltreEcheances filtre, int page) {
        List<LigneEcheance> toutes = filtre.appliquer(termes.au(filtre.au()));
        int derniere = Math.max(1, (toutes.size() + PAR_PAGE - 1) / PAR_PAGE);
        int celleCi = Math.min(page, derniere);
        int debut = (celleCi - 1) * PAR_PAGE;
        return new Tranche<>(toutes.subList(debut, Math.min(debut + PAR_PAGE, toutes.size())), toutes.size(), celleCi, PAR_PAGE);
    }

    /** All that the page shows, to its last page. */
    @Autorise(PARTENAIRE_LIRE)
    public byte[] exporter(FiltreEcheances filtre) {
        List<LigneEcheance> lignes = filtre.appliquer(termes.au(filtre.au()));
        journal.noter(ActeJournal.EXPORT, "convention", null, "Échéancier au " + filtre.au() + ", " + lignes.size() + " lignes", null);
        return EcheancierCsv.de(lignes);
    }
}
