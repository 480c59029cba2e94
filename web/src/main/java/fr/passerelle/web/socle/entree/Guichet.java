package fr.passerelle.web.socle.entree;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.spec.ServletContextImpl;
import jakarta.servlet.ServletContext;

/** Puts the {@link Garde} in front of the whole application; the server finds it by {@code META-INF/services}. */
public class Guichet implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deploiement, ServletContext contexte) {
        deploiement.addInitialHandlerChainWrapper(suite -> new Garde((ServletContextImpl) contexte, suite));
        deploiement.addInnerHandlerChainWrapper(Refuse::new);
    }
}
