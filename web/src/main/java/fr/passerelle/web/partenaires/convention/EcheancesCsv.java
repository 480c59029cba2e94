package fr.passerelle.web.partenaires.convention;

import fr.passerelle.partenaires.echeancier.EcheancierService;
import fr.passerelle.partenaires.echeancier.FiltreEcheances;
import fr.passerelle.web.socle.commun.Telechargement;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** The timetable as other programs read it: exactly what its page shows, whole. */
@WebServlet("/partenaires/echeances.csv")
public class EcheancesCsv extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EcheancierService service;
    @Inject
    private transient Clock horloge;

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        LocalDate aujourdhui = LocalDate.now(horloge);
        FiltreEcheances filtre = FiltreLu.de(demande, aujourdhui);
        Telechargement.servir(reponse, FiltreLu.jour(demande, aujourdhui).isPresent(),
                () -> new Telechargement("echeances-" + filtre.au() + ".csv", "text/csv;charset=UTF-8", service.exporter(filtre)));
    }
}
