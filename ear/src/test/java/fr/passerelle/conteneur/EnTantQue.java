package fr.passerelle.conteneur;

import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;

/**
 * Agir, dans le serveur, au nom d'un compte, sans passer par la page de connexion.
 *
 * <p>Les services voient l'appelant exactement comme après une vraie connexion : par le domaine de sécurité.
 */
public final class EnTantQue {

    private EnTantQue() {
    }

    /** Rend ce que rend l'action ; laisse passer telle quelle l'exception qu'elle lève. */
    public static <T> T executer(String identifiant, Callable<T> action) throws Exception {
        return SecurityDomain.getCurrent().createAdHocIdentity(identifiant).runAs(action);
    }

    /** Comme {@link #executer(String, Callable)}, pour un acte qui ne rend rien. */
    public static void faire(String identifiant, Acte acte) throws Exception {
        executer(identifiant, () -> {
            acte.faire();
            return null;
        });
    }

    /** Un acte qui peut lever n'importe quelle exception. */
    @FunctionalInterface
    public interface Acte {
        void faire() throws Exception;
    }
}
