package fr.passerelle.web.socle.administration;

import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.web.socle.commun.ExportTableur;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** The accounts for a spreadsheet: exactly those the address filters. */
@WebServlet({"/administration/comptes.csv", "/administration/comptes.xlsx"})
public class ComptesExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ComptesService comptes;
    @Inject
    private transient Capacites capacites;
    @Inject
    private transient Clock horloge;

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        Parametres adresse = Parametres.de(demande.getParameterMap());
        ExportTableur.envoyer(demande, reponse, "comptes-" + LocalDate.now(horloge),
                sortie -> comptes.exporter(RechercheDansLAdresse.lire(adresse, capacites), sortie));
    }
}
