package fr.passerelle.socle.conservation;

import fr.passerelle.conteneur.Base;
import java.sql.SQLException;
import java.util.List;
import javax.naming.NamingException;

/** Every column of the database that may hold words: {@code schema.table.column}. */
public final class EcritsDeLaBase {

    private EcritsDeLaBase() {
    }

    public static List<String> tous() throws SQLException, NamingException {
        return Base.lire("""
                select concat_ws('.', c.table_schema, c.table_name, c.column_name) from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema', 'passerelle')
                    and c.data_type in ('text', 'character varying', 'character', 'json', 'jsonb', 'xml', 'bytea', 'tsvector', 'ARRAY')
                order by 1""");
    }
}
