package fr.passerelle.socle.taches.demande;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Base;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.sql.DataSource;

/** Tient un verrou de la base, dans un fil à lui : le serveur veut qu'un fil rende ses connexions avant d'appeler un service. */
final class Retenue implements AutoCloseable {

    private final CountDownLatch fin = new CountDownLatch(1);
    private final CompletableFuture<Void> tenue;

    Retenue(String verrou) throws Exception {
        DataSource source = InitialContext.doLookup("java:jboss/datasources/PasserelleDS");
        CountDownLatch prise = new CountDownLatch(1);
        tenue = CompletableFuture.runAsync(() -> {
            try (Connection connexion = source.getConnection(); Statement requete = connexion.createStatement()) {
                connexion.setAutoCommit(false);
                requete.execute(verrou);
                prise.countDown();
                fin.await();
                connexion.rollback();
            } catch (SQLException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(prise.await(30, TimeUnit.SECONDS)).isTrue();
    }

    /** L'import des saisines de cette année s'arrête à sa ligne 1 500, jusqu'à la fin de ce qui le retient. */
    static Retenue desSaisines(int annee) throws Exception {
        return desLignes("mediation.saisine", "new.reference = 'MED-" + annee + "-1500'", annee);
    }

    /** Ce qui écrit une telle ligne s'arrête là. */
    static Retenue desLignes(String table, String ligne, int annee) throws Exception {
        Base.ecrire("create function mediation.retenir_" + annee + "() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(77, "
                + annee + "); return new; end $$");
        Base.ecrire("create trigger retenir_" + annee + " before insert on " + table + " for each row when (" + ligne + ") execute function mediation.retenir_"
                + annee + "()");
        return new Retenue("select pg_advisory_xact_lock(77, " + annee + ")");
    }

    static void oublier(int annee) throws Exception {
        Base.ecrire("drop function mediation.retenir_" + annee + "() cascade");
    }

    @Override
    public void close() {
        fin.countDown();
        tenue.join();
    }
}
