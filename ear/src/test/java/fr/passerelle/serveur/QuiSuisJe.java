package fr.passerelle.serveur;

import jakarta.annotation.security.DeclareRoles;
import jakarta.ejb.EJB;
import jakarta.security.enterprise.authentication.mechanism.http.BasicAuthenticationMechanismDefinition;
import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Une page de test qui répète le nom que le service a vu. */
@BasicAuthenticationMechanismDefinition(realmName = "essai")
@DeclareRoles("personne")
@ServletSecurity(@HttpConstraint(rolesAllowed = "personne"))
@WebServlet("/qui-suis-je")
public class QuiSuisJe extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB
    private transient QuiAppelle quiAppelle;

    @Override
    protected void doGet(HttpServletRequest demande, HttpServletResponse reponse) throws IOException {
        reponse.getWriter().print(quiAppelle.nom());
    }
}
