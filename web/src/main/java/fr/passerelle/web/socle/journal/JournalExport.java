package fr.passerelle.web.socle.journal;

import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.journal.lecture.JournalService;
import fr.passerelle.socle.journal.lecture.RechercheJournal;
import fr.passerelle.web.socle.commun.ExportTableur;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** The journal for a spreadsheet: exactly the lines the address filters. */
@WebServlet({"/journal.csv", "/journal.xlsx"})
public class JournalExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient JournalService journal;
    @Inject
    private transient JournalDansLAdresse adresse;
    @Inject
    private transient Clock horloge;

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        RechercheJournal recherche = adresse.lire(Parametres.de(demande.getParameterMap()));
        ExportTableur.envoyer(demande, reponse, "journal-" + LocalDate.now(horloge), sortie -> journal.exporter(recherche, sortie));
    }
}
