package fr.passerelle.web.socle.listes;

import fr.passerelle.socle.listes.ListesService;
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

/** Any list for a spreadsheet, at the address of its page: what the address filters, in its order, with its columns. */
@WebServlet({"*.csv", "*.xlsx"})
public class ListesExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ListesService listes;
    @Inject
    private transient Clock horloge;

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        String chemin = demande.getServletPath();
        String code = chemin.substring(1, chemin.lastIndexOf('.'));
        ExportTableur.envoyer(demande, reponse, code.substring(code.lastIndexOf('/') + 1) + "-" + LocalDate.now(horloge),
                sortie -> listes.exporter(code, Recu.tout(demande), sortie));
    }
}
