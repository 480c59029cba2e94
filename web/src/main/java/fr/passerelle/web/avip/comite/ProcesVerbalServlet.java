package fr.passerelle.web.avip.comite;

import fr.passerelle.avip.comite.ComiteService;
import fr.passerelle.reports.avip.PvComitePdf;
import fr.passerelle.web.socle.commun.Telechargement;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The minutes of a session, as first printed: {@code /avip/comite-pv/12.pdf}. */
@WebServlet("/avip/comite-pv/*")
public class ProcesVerbalServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern CHEMIN = Pattern.compile("/(\\d{1,18})\\.pdf");

    @Inject
    private transient ComiteService comites;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Matcher chemin = CHEMIN.matcher(Telechargement.chemin(requete));
        Telechargement.servir(reponse, chemin.matches(), () -> new Telechargement("comite-avip-" + chemin.group(1) + ".pdf", "application/pdf",
                comites.procesVerbal(Long.parseLong(chemin.group(1)), PvComitePdf::rendre)));
    }
}
