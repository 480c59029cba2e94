package fr.passerelle.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * What whoever owns the database can do: lift every guard of the journal, then write what they please.
 *
 * <p>The journal is copied aside first and put back as it was by {@link #close()}, so that other tests find it whole.
 */
final class Falsification implements AutoCloseable {

    private static final String LEVER = "alter table journal.acte disable trigger user; alter table journal.scelle disable trigger user";
    private static final String REMETTRE = "alter table journal.acte enable trigger user; alter table journal.scelle enable trigger user";

    Falsification() throws SQLException, NamingException {
        executer("create table public.actes_gardes as select * from journal.acte",
                "create table public.sceaux_gardes as select * from journal.scelle");
    }

    /** All in one transaction, with the guards lifted as long as it lasts. */
    void faire(String... ordres) throws SQLException, NamingException {
        String[] tous = new String[ordres.length + 2];
        tous[0] = LEVER;
        System.arraycopy(ordres, 0, tous, 1, ordres.length);
        tous[tous.length - 1] = REMETTRE;
        executer(tous);
    }

    /** Puts back the lines and the seals that were there, and keeps those truly written meanwhile off the chain's way. */
    @Override
    public void close() throws SQLException, NamingException {
        faire("delete from journal.scelle", "delete from journal.acte",
                "insert into journal.acte overriding system value select * from public.actes_gardes",
                "insert into journal.scelle select * from public.sceaux_gardes");
        executer("drop table public.actes_gardes", "drop table public.sceaux_gardes");
    }

    private static void executer(String... ordres) throws SQLException, NamingException {
        DataSource source = InitialContext.doLookup("java:jboss/datasources/PasserelleDS");
        try (Connection connexion = source.getConnection(); Statement instruction = connexion.createStatement()) {
            connexion.setAutoCommit(false);
            for (String ordre : ordres) {
                instruction.execute(ordre);
            }
            connexion.commit();
        }
    }
}
