package fr.passerelle.web.mediation;

import fr.passerelle.mediation.enquete.EnqueteService;
import fr.passerelle.web.socle.commun.ExportTableur;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** What was answered in a year, for a spreadsheet: no more than the page shows. */
@WebServlet({"/mediation/enquete.csv", "/mediation/enquete.xlsx"})
public class EnqueteExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EnqueteService enquete;
    @Inject
    private transient Clock horloge;

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        String demandee = Recu.texte(demande, "annee");
        if (!demandee.matches("(\\d{4})?")) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        int annee = demandee.isEmpty() ? LocalDate.now(horloge).getYear() : Integer.parseInt(demandee);
        ExportTableur.envoyer(demande, reponse, "enquete-" + annee, sortie -> enquete.exporter(annee, sortie));
    }
}
