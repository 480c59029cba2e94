package fr.passerelle.web.mediation;

import fr.passerelle.mediation.dossier.LettreService;
import fr.passerelle.mediation.nomenclature.ReferenceSaisine;
import fr.passerelle.reports.socle.documents.Lettre;
import fr.passerelle.reports.socle.documents.LettrePdf;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.documents.DocumentFige;
import fr.passerelle.web.socle.commun.Ecriture;
import fr.passerelle.web.socle.commun.Telechargement;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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
        String expediteur = lettre.organisme() == null ? organisme.nom() : lettre.organisme();
        return LettrePdf.rendre(new Lettre(List.of(expediteur, "Médiation administrative"), List.of(lettre.destinataire()),
                "Le " + Ecriture.date(lettre.jour()), lettre.intitule(), List.of(lettre.corps().split("\n\n")),
                List.of("Le médiateur administratif")));
    }
}
