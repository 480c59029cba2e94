package fr.passerelle.web.socle.calendrier;

import fr.passerelle.socle.calendrier.CalendrierService;
import fr.passerelle.web.socle.commun.Recu;
import fr.passerelle.web.socle.commun.Telechargement;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a diary reads by its private link; a link that leads nowhere any more is not found. */
@WebServlet("/calendrier.ics")
public class AgendaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CalendrierService service;

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        String lien = Recu.texte(demande, "lien");
        Telechargement.servir(reponse, !lien.isEmpty(),
                () -> new Telechargement("calendrier.ics", "text/calendar;charset=UTF-8", service.agenda(lien).getBytes(StandardCharsets.UTF_8)));
    }
}
