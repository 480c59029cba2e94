package fr.passerelle.web.mediation.registre;

import fr.passerelle.mediation.registre.RegistreService;
import fr.passerelle.mediation.registre.VueRegistre;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.web.socle.commun.ExportTableur;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** The registry for a spreadsheet: what the address filters, in its order, with its columns. */
@WebServlet({"/mediation/saisines.csv", "/mediation/saisines.xlsx"})
public class RegistreExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RegistreService registre;
    @Inject
    private transient Clock horloge;

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        VueRegistre vue = VueRegistre.depuis(Parametres.de(demande.getParameterMap()));
        ExportTableur.envoyer(demande, reponse, "saisines-" + LocalDate.now(horloge), sortie -> registre.exporter(vue, sortie));
    }
}
