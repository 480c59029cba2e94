package fr.passerelle.socle.journal;

import fr.passerelle.conteneur.Base;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * What whoever owns the database can do: lift every guard of the journal, then write what they please.
 *
 * <p>The journal is copied aside first and put back as it was by {@link #close()}, so that other tests find it whole.
 */
final class Falsification implements AutoCloseable {

    /** In the order of their references: the first one is filled first and emptied last. */
    private static final List<String> TABLES = List.of("acte", "scelle", "purge", "purgee", "gel", "conservation");

    Falsification() throws SQLException, NamingException {
        executer(TABLES.stream().map(t -> "create table public.garde_" + t + " as select * from journal." + t).toList());
    }

    /** All in one transaction, with the guards lifted as long as it lasts. */
    void faire(String... ordres) throws SQLException, NamingException {
        List<String> tous = new ArrayList<>();
        TABLES.forEach(t -> tous.add("alter table journal." + t + " disable trigger user"));
        tous.addAll(List.of(ordres));
        // what is to be checked at the commit must be done before a table may be changed again
        tous.add("set constraints all immediate");
        TABLES.forEach(t -> tous.add("alter table journal." + t + " enable trigger user"));
        executer(tous);
    }

    /** A line as it would be, had it been written and sealed some months ago; its number. */
    long ligneAncienne(String acte, String dossier, int mois) throws Exception {
        faire("""
                insert into journal.acte (le, qui, acte, objet, reference, dossier, adresse)
                values (now() - interval '%1$d months', 'mediateur', '%2$s', 'saisine', '%3$s', '%3$s', '10.0.0.1')"""
                .formatted(mois, acte, dossier), """
                insert into journal.scelle (rang, acte, le, contenu, empreinte)
                select d.rang + 1, a.id, a.le, journal.contenu(a), journal.empreinte(d.empreinte, d.rang + 1, a.id, a.le, journal.contenu(a))
                from journal.acte a, (select rang, empreinte from journal.scelle order by rang desc limit 1) d
                where not exists (select 1 from journal.scelle s where s.acte = a.id)""");
        return Long.parseLong(Base.lire("select max(acte) from journal.scelle").get(0));
    }

    @Override
    public void close() throws SQLException, NamingException {
        List<String> envers = new ArrayList<>(TABLES);
        Collections.reverse(envers);
        List<String> ordres = new ArrayList<>();
        envers.forEach(t -> ordres.add("delete from journal." + t));
        TABLES.forEach(t -> ordres.add("insert into journal." + t + " overriding system value select * from public.garde_" + t));
        faire(ordres.toArray(String[]::new));
        executer(TABLES.stream().map(t -> "drop table public.garde_" + t).toList());
    }

    private static void executer(List<String> ordres) throws SQLException, NamingException {
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
