package fr.passerelle.web.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.Reference;
import fr.passerelle.partenaires.revue.MaRevueService;
import fr.passerelle.partenaires.revue.RevueVue;
import fr.passerelle.partenaires.revue.RevuesService;
import fr.passerelle.reports.partenaires.RevuePdf;
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

/** The evidence of a review: {@code /partenaires/revue/REV-00012.pdf} for the Caf, {@code /partenaires/ma-revue/…} for the partner itself. */
@WebServlet({"/partenaires/revue/*", "/partenaires/ma-revue/*"})
public class PreuveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern CHEMIN = Pattern.compile("/(" + Reference.REVUE.forme() + ")\\.pdf");

    @Inject
    private transient RevuesService revues;
    @Inject
    private transient MaRevueService miennes;
    @Inject
    private transient Organisme organisme;

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        Matcher chemin = CHEMIN.matcher(Telechargement.chemin(demande));
        boolean sienne = demande.getServletPath().endsWith("/ma-revue");
        Telechargement.servir(reponse, chemin.matches(), () -> {
            long id = Reference.REVUE.numero(chemin.group(1)).orElseThrow();
            RevueVue revue = sienne ? miennes.preuve(id) : revues.preuve(id);
            return new Telechargement("revue-" + revue.reference() + ".pdf", "application/pdf", RevuePdf.rendre(revue, organisme.nom()));
        });
    }
}
