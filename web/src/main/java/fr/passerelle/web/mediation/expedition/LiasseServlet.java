package fr.passerelle.web.mediation.expedition;

import fr.passerelle.mediation.expedition.EnvoiService;
import fr.passerelle.mediation.expedition.ExpeditionService;
import fr.passerelle.reports.socle.documents.Liasse;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.web.mediation.LettreImprimee;
import fr.passerelle.web.socle.commun.Recu;
import fr.passerelle.web.socle.commun.Telechargement;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The letters chosen, in one file to print: {@code /mediation/lettres.pdf?lettre=12&lettre=14}. */
@WebServlet("/mediation/lettres.pdf")
public class LiasseServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EnvoiService envois;
    @Inject
    private transient Organisme organisme;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        List<String> lettres = Recu.choix(requete, "lettre");
        boolean valable = !lettres.isEmpty() && lettres.size() <= ExpeditionService.AU_PLUS && lettres.stream().allMatch(l -> l.matches("\\d{1,18}"));
        Telechargement.servir(reponse, valable, () -> {
            List<byte[]> imprimees = envois.imprimer(lettres.stream().map(Long::valueOf).toList(), l -> LettreImprimee.rendre(l, organisme.nom()));
            return new Telechargement("lettres-a-expedier.pdf", "application/pdf", Liasse.reunir(imprimees, "Lettres à expédier"));
        });
    }
}
