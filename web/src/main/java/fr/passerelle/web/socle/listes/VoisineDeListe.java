package fr.passerelle.web.socle.listes;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.listes.Fiche;
import fr.passerelle.socle.listes.ListesService;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Leads to the record before or after one, in the order of the list it was opened from; at either end, back to that list. */
@WebServlet("/voisine")
public class VoisineDeListe extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ListesService listes;

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        Optional<Provenance> ici = Provenance.de(demande);
        try {
            reponse.sendRedirect(demande.getContextPath() + ici.map(p -> adresse(p, Recu.texte(demande, "de"), "suivante".equals(Recu.texte(demande, "sens")))).orElse("/"));
        } catch (Introuvable | AccesRefuse cachee) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String adresse(Provenance ici, String nommee, boolean suivante) {
        Optional<Fiche.Voisine> voisine = listes.voisine(ici.liste(), ici.vue(), ici.rang(), nommee, suivante);
        return voisine.map(v -> v.adresse() + "&" + ici.a(v.rang(), v.page()).enParametre()).orElse(ici.adresse());
    }
}
