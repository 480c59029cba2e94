package fr.passerelle.web.avip.annuaire;

import fr.passerelle.avip.annuaire.AnnuaireService;
import fr.passerelle.avip.annuaire.FichiersDeLAnnuaire;
import fr.passerelle.avip.annuaire.StructurePubliee;
import fr.passerelle.web.socle.commun.Telechargement;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The directory as other programs read it: what its page would show, whole. */
@WebServlet({"/avip/annuaire.csv", "/avip/annuaire.json", "/avip/annuaire.geojson"})
public class AnnuaireFichier extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AnnuaireService service;

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        String extension = demande.getServletPath().substring(demande.getServletPath().lastIndexOf('.') + 1);
        Telechargement.servir(reponse, true, () -> fichier(extension, service.toutes(RechercheLue.de(demande))));
    }

    private static Telechargement fichier(String extension, List<StructurePubliee> structures) {
        String nom = "structures-avip." + extension;
        return switch (extension) {
            case "csv" -> new Telechargement(nom, "text/csv;charset=UTF-8", FichiersDeLAnnuaire.csv(structures));
            case "json" -> new Telechargement(nom, "application/json", FichiersDeLAnnuaire.json(structures));
            default -> new Telechargement(nom, "application/geo+json", FichiersDeLAnnuaire.geoJson(structures));
        };
    }
}
