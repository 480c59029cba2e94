package fr.passerelle.web.mediation;

import fr.passerelle.mediation.dossier.RecepisseService;
import fr.passerelle.mediation.nomenclature.ReferenceSaisine;
import fr.passerelle.reports.mediation.RecepissePdf;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.web.socle.commun.Telechargement;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The receipt of a request just deposited: {@code /mediation/recepisse/MED-2026-0007.pdf}. */
@WebServlet("/mediation/recepisse/*")
public class RecepisseServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern CHEMIN = Pattern.compile("/(" + ReferenceSaisine.FORME + ")\\.pdf");

    @Inject
    private transient RecepisseService recepisses;
    @Inject
    private transient Organisme organisme;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Matcher chemin = CHEMIN.matcher(Telechargement.chemin(requete));
        Telechargement.servir(reponse, chemin.matches(), () -> new Telechargement("recepisse-" + chemin.group(1) + ".pdf", "application/pdf",
                RecepissePdf.rendre(recepisses.recepisse(chemin.group(1)), organisme.nom())));
    }
}
