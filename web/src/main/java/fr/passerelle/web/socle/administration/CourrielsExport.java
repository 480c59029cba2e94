package fr.passerelle.web.socle.administration;

import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.courriels.suivi.CourrielsService;
import fr.passerelle.socle.courriels.suivi.RechercheCourriel;
import fr.passerelle.web.socle.commun.ExportTableur;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** The mails for a spreadsheet: exactly those the address filters, their recipients masked as on the page. */
@WebServlet({"/administration/courriels.csv", "/administration/courriels.xlsx"})
public class CourrielsExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CourrielsService courriels;
    @Inject
    private transient Clock horloge;

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        RechercheCourriel recherche = CourrielsDansLAdresse.lire(Parametres.de(demande.getParameterMap()));
        ExportTableur.envoyer(demande, reponse, "courriels-" + LocalDate.now(horloge), sortie -> courriels.exporter(recherche, sortie));
    }
}
