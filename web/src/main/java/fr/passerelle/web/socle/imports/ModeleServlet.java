package fr.passerelle.web.socle.imports;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.imports.ImportsService;
import fr.passerelle.web.socle.commun.ExportTableur;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The template of a file an import takes: {@code /imports/modele.csv?code=…&rang=0}, also .xlsx. */
@WebServlet({"/imports/modele.csv", "/imports/modele.xlsx"})
public class ModeleServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImportsService service;

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        String code = Recu.texte(demande, "code");
        String rang = Recu.texte(demande, "rang");
        int lequel = rang.isEmpty() ? 0 : rang.matches("\\d") ? Integer.parseInt(rang) : -1;
        try {
            ExportTableur.envoyer(demande, reponse, service.nomDuModele(code, lequel), sortie -> service.ecrireLeModele(code, lequel, sortie));
        } catch (Introuvable | AccesRefuse cache) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
