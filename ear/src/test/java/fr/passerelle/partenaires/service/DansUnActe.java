package fr.passerelle.partenaires.service;

import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.socle.comptes.AuNomDe;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import javax.naming.InitialContext;

/** Ce que fait un bean qui n'est pas un service : dans une transaction, au nom de quelqu'un, comme le ferait une tâche. */
final class DansUnActe {

    private DansUnActe() {
    }

    static void faire(String qui, EnTantQue.Acte acte) throws Exception {
        AuNomDe auNomDe = Beans.trouver(AuNomDe.class);
        UserTransaction transaction = InitialContext.doLookup("java:jboss/UserTransaction");
        transaction.begin();
        try {
            auNomDe.faire(qui, () -> lancer(acte));
            transaction.commit();
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        }
    }

    /** Sans transaction autour : celles de l'acte lui-même. */
    static void sansTransaction(String qui, EnTantQue.Acte acte) throws Exception {
        Beans.trouver(AuNomDe.class).faire(qui, () -> lancer(acte));
    }

    private static void lancer(EnTantQue.Acte acte) {
        try {
            acte.faire();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
