package fr.passerelle.web.avip.accueil;

import fr.passerelle.avip.papiers.PapiersDAccueilService;
import fr.passerelle.reports.avip.PapierAvipPdf;
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

/**
 * The papers of a request, {@code /avip/papier/demande/42/fiche.pdf} and {@code …/famille.pdf}, and of a contract,
 * {@code /avip/papier/accueil/42/contrat.pdf}, {@code …/charte.pdf}, {@code …/attestation.pdf}.
 */
@WebServlet("/avip/papier/*")
public class PapierAvipServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern CHEMIN = Pattern.compile("/(?:demande/(\\d{1,18})/(fiche|famille)|accueil/(\\d{1,18})/(contrat|charte|attestation))\\.pdf");

    @Inject
    private transient PapiersDAccueilService papiers;
    @Inject
    private transient Organisme organisme;

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        Matcher chemin = CHEMIN.matcher(Telechargement.chemin(demande));
        Telechargement.servir(reponse, chemin.matches(), () -> {
            boolean deLaDemande = chemin.group(1) != null;
            long id = Long.parseLong(deLaDemande ? chemin.group(1) : chemin.group(3));
            String quoi = deLaDemande ? chemin.group(2) : chemin.group(4);
            return new Telechargement(quoi + "-" + id + ".pdf", "application/pdf", pdf(quoi, id));
        });
    }

    private byte[] pdf(String quoi, long id) {
        return switch (quoi) {
            case "fiche" -> PapierAvipPdf.fiche(papiers.fiche(id), organisme.nom());
            case "famille" -> PapierAvipPdf.famille(papiers.famille(id));
            case "contrat" -> papiers.contrat(id, PapierAvipPdf::acte);
            case "charte" -> PapierAvipPdf.acte(papiers.recu(id));
            default -> PapierAvipPdf.acte(papiers.attestation(id));
        };
    }
}
