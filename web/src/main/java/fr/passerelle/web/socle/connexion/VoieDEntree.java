package fr.passerelle.web.socle.connexion;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;

/** One way of coming in; found by CDI. The institution's own sign-on is another one, beside the form. */
public interface VoieDEntree {

    /** Whether someone is coming by this way. */
    boolean estPrise(HttpMessageContext contexte);

    AuthenticationStatus entrer(HttpMessageContext contexte);
}
