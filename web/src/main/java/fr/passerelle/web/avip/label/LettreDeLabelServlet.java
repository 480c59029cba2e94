package fr.passerelle.web.avip.label;

import fr.passerelle.avip.label.LabelService;
import fr.passerelle.avip.label.MonLabelService;
import fr.passerelle.reports.socle.documents.Lettre;
import fr.passerelle.reports.socle.documents.LettrePdf;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.documents.DocumentFige;
import fr.passerelle.web.socle.commun.Telechargement;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letter of a decision as first printed: {@code /avip/label-lettre/7/12.pdf} for the Caf, {@code /avip/ma-lettre/…} for the structure. */
@WebServlet({"/avip/label-lettre/*", "/avip/ma-lettre/*"})
public class LettreDeLabelServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern CHEMIN = Pattern.compile("/(\\d{1,18})/(\\d{1,18})\\.pdf");

    @Inject
    private transient LabelService labels;
    @Inject
    private transient MonLabelService miens;
    @Inject
    private transient Organisme organisme;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Matcher chemin = CHEMIN.matcher(Telechargement.chemin(requete));
        boolean sienne = requete.getServletPath().endsWith("/ma-lettre");
        Telechargement.servir(reponse, chemin.matches(), () -> {
            long label = Long.parseLong(chemin.group(1));
            long document = Long.parseLong(chemin.group(2));
            byte[] pdf = sienne ? miens.lettre(label, document, this::rendre) : labels.lettre(label, document, this::rendre);
            return new Telechargement("label-avip-lettre-" + document + ".pdf", "application/pdf", pdf);
        });
    }

    private byte[] rendre(DocumentFige lettre) {
        return LettrePdf.rendre(Lettre.de(lettre, organisme.nom(), "Label Avip", "La direction"));
    }
}
