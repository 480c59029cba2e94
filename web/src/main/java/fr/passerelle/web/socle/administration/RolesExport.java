package fr.passerelle.web.socle.administration;

import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.capacites.Role;
import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.web.socle.commun.ExportTableur;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What each role allows, for a spreadsheet. */
@WebServlet({"/administration/roles.csv", "/administration/roles.xlsx"})
public class RolesExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ComptesService comptes;
    @Inject
    private transient Capacites capacites;

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        ExportTableur.envoyer(demande, reponse, "roles", sortie -> {
            List<Role> roles = comptes.roles();
            sortie.titres(Stream.concat(Stream.of("Droit"), roles.stream().map(Role::libelle)).toList());
            for (RolesPage.LigneDeDroits ligne : RolesPage.droits(capacites.permissions(), roles)) {
                sortie.ligne(Stream.concat(Stream.of(ligne.libelle()), ligne.parRole().stream().map(oui -> oui ? "oui" : "")).toList());
            }
        });
    }
}
