package fr.passerelle.conteneur;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;

/** Ce que fait un bean qui n’est pas un service, comme un service le lui ferait faire : dans une demande, et une transaction. */
public final class DansUneTransaction {

    private DansUneTransaction() {
    }

    public static <T> T faire(Callable<T> acte) throws Exception {
        RequestContextController demande = Beans.trouver(RequestContextController.class);
        demande.activate();
        UserTransaction transaction = InitialContext.doLookup("java:jboss/UserTransaction");
        transaction.begin();
        try {
            T fait = acte.call();
            transaction.commit();
            return fait;
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
            demande.deactivate();
        }
    }
}
