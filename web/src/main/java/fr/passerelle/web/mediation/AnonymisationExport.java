package fr.passerelle.web.mediation;

import fr.passerelle.mediation.conservation.ConservationSaisinesService;
import fr.passerelle.web.socle.commun.ExportTableur;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The references one decision has turned into statistical rows, for a spreadsheet. */
@WebServlet({"/mediation/anonymisation.csv", "/mediation/anonymisation.xlsx"})
public class AnonymisationExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ConservationSaisinesService conservation;

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        ExportTableur.envoyer(demande, reponse, "anonymisation", sortie -> {
            long id = Recu.numero(demande, "id");
            List<String> references = conservation.references(id);
            sortie.titres(List.of("Référence"));
            for (String reference : references) {
                sortie.ligne(List.of(reference));
            }
        });
    }
}
