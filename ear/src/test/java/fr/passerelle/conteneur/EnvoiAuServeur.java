package fr.passerelle.conteneur;

import fr.passerelle.serveur.ServeurDeTest;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Ici, chaque test demande au serveur de le faire là-bas, préparations comprises ; là-bas, il se fait. */
final class EnvoiAuServeur implements InvocationInterceptor {

    private static final boolean LA_BAS = System.getProperty("jboss.server.base.dir") != null;

    @Override
    public void interceptTestMethod(Invocation<Void> test, ReflectiveInvocationContext<Method> methode, ExtensionContext contexte)
            throws Throwable {
        if (LA_BAS) {
            test.proceed();
        } else {
            test.skip();
            Appel.envoyer(ServeurDeTest.principal(), "test", contexte.getUniqueId());
        }
    }

    @Override
    public void interceptTestTemplateMethod(Invocation<Void> test, ReflectiveInvocationContext<Method> methode, ExtensionContext contexte)
            throws Throwable {
        interceptTestMethod(test, methode, contexte);
    }

    @Override
    public void interceptBeforeAllMethod(Invocation<Void> preparation, ReflectiveInvocationContext<Method> methode, ExtensionContext contexte)
            throws Throwable {
        laBasSeulement(preparation);
    }

    @Override
    public void interceptBeforeEachMethod(Invocation<Void> preparation, ReflectiveInvocationContext<Method> methode, ExtensionContext contexte)
            throws Throwable {
        laBasSeulement(preparation);
    }

    @Override
    public void interceptAfterEachMethod(Invocation<Void> rangement, ReflectiveInvocationContext<Method> methode, ExtensionContext contexte)
            throws Throwable {
        laBasSeulement(rangement);
    }

    @Override
    public void interceptAfterAllMethod(Invocation<Void> rangement, ReflectiveInvocationContext<Method> methode, ExtensionContext contexte)
            throws Throwable {
        laBasSeulement(rangement);
    }

    private static void laBasSeulement(Invocation<Void> etape) throws Throwable {
        if (LA_BAS) {
            etape.proceed();
        } else {
            etape.skip();
        }
    }
}
