package fr.passerelle.web.socle.compte;

import fr.passerelle.socle.documents.entete.Griffe;
import fr.passerelle.socle.documents.entete.MaGriffeService;
import fr.passerelle.web.socle.commun.Telechargement;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The picture of one's own signature, for the page of one's account. */
@WebServlet("/compte/signature.png")
public class SignatureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MaGriffeService griffes;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        Griffe mienne = griffes.mienne();
        Telechargement.servir(reponse, mienne.dessinee(), () -> new Telechargement("signature.png", "image/png", mienne.image()));
    }
}
