package fr.passerelle.web.mediation;

import fr.passerelle.mediation.dossier.LettreService;
import fr.passerelle.mediation.nomenclature.ReferenceSaisine;
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

/** A letter of a case as it was first printed: {@code /mediation/lettre/MED-2026-0007/12.pdf}. */
@WebServlet("/mediation/lettre/*")
public class LettreServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern CHEMIN = Pattern.compile("/(" + ReferenceSaisine.FORME + ")/(\\d{1,18})\\.pdf");

    @Inject
    private transient LettreService lettres;
    @Inject
    private transient Organisme organisme;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Matcher chemin = CHEMIN.matcher(Telechargement.chemin(requete));
        Telechargement.servir(reponse, chemin.matches(), () -> fichier(chemin.group(1), Long.parseLong(chemin.group(2))));
    }

    private Telechargement fichier(String reference, long id) {
        byte[] pdf = lettres.imprimer(reference, id, this::rendre);
        return new Telechargement(reference + "-lettre-" + id + ".pdf", "application/pdf", pdf);
    }

    private byte[] rendre(DocumentFige lettre) {
        return LettreImprimee.rendre(lettre, organisme.nom());
    }
}
