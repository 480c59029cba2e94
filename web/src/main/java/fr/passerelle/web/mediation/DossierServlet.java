package fr.passerelle.web.mediation;

import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.nomenclature.ReferenceSaisine;
import fr.passerelle.reports.mediation.SaisinePdf;
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

/** Prints a case's file, without its confidential notes: {@code /mediation/saisine/MED-2026-0007.pdf}. */
@WebServlet("/mediation/saisine/*")
public class DossierServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern CHEMIN = Pattern.compile("/(" + ReferenceSaisine.FORME + ")\\.pdf");

    @Inject
    private transient DossierService dossiers;
    @Inject
    private transient Organisme organisme;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Matcher chemin = CHEMIN.matcher(Telechargement.chemin(requete));
        Telechargement.servir(reponse, chemin.matches(), () -> new Telechargement(chemin.group(1) + ".pdf", "application/pdf",
                SaisinePdf.rendre(dossiers.pourImpression(chemin.group(1)), organisme.nom())));
    }
}
