package fr.passerelle.socle.comptes;

import fr.passerelle.socle.journal.Provenance;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * The gate before every service (declared once, in {@code ejb-jar.xml}): a method carries the permissions it asks for, or
 * says why it is open; one that does neither is refused to all.
 */
public class Portier {

    @Inject
    private Appelants appelants;
    @Inject
    private Provenance provenance;
    @Resource
    private EJBContext contexte;

    @AroundInvoke
    Object garder(InvocationContext appel) throws Exception {
        provenance.estDe(appelants.annoncer(contexte.getCallerPrincipal().getName()));
        Method methode = appel.getMethod();
        if (!methode.isAnnotationPresent(Ouvert.class)) {
            Autorise autorise = methode.getAnnotation(Autorise.class);
            if (autorise == null || Arrays.stream(autorise.value()).noneMatch(appelants.courant()::peut)) {
                throw new AccesRefuse(methode.getDeclaringClass().getSimpleName() + "." + methode.getName());
            }
        }
        return appel.proceed();
    }
}
