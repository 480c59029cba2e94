package fr.passerelle.serveur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.demarrage.Migrations;
import fr.passerelle.socle.documents.DocumentFige;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Une installation d’avant les documents : ses lettres y passent, leur texte et leurs tirages octet pour octet. */
class LettresDAvantTest {

    private static final String AVANT_LES_DOCUMENTS = "276";

    @TempDir
    private Path dossier;

    @Test
    void les_lettres_deja_ecrites_deviennent_des_documents_sans_changer_d_un_octet() throws Exception {
        try (BaseEmbarquee base = BaseEmbarquee.jetable(dossier.resolve("postgres"), dossier.resolve("postgresql.log"))) {
            Connexion acces = base.connexion();
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(acces.url());
            source.setUser(acces.utilisateur());
            source.setPassword(acces.motDePasse());
            Flyway.configure().dataSource(source).locations("classpath:db/migration").schemas("passerelle").createSchemas(true)
                    .target(AVANT_LES_DOCUMENTS).load().migrate();
            try (Connection connexion = DriverManager.getConnection(acces.url(), acces.utilisateur(), acces.motDePasse());
                 Statement ordre = connexion.createStatement()) {
                ecrireCommeAvant(ordre);
                Migrations.passer(source);
                verifier(ordre);
            }
        }
    }

    private static void ecrireCommeAvant(Statement ordre) throws SQLException {
        ordre.execute("""
                insert into mediation.saisine (reference, date_reception, date_enregistrement, modifiee_le, enregistree_par, canal,
                    type_saisissant, motif, prestation, expose, etat, texte_recherche)
                values ('MED-2024-0001', date '2024-05-04', now(), now(), 'mediateur', 'COURRIEL', 'ALLOCATAIRE', 'AUTRE', 'RSA', '', 'RECUE', 'MED-2024-0001')""");
        ordre.execute("""
                insert into mediation.lettre (saisine_id, nature, destinataire, expediteur, objet, corps, le, auteur)
                select id, 'ACCUSE_RECEPTION', 'Ada Exemple', null, 'Votre demande', E'Madame,\\n\\nC’est l’été\u202f!', timestamptz '2024-05-04 22:30Z',
                    'mediateur' from mediation.saisine union all
                select id, 'CLOTURE', 'Ada Exemple', 'Caf d’Essai', 'Votre demande', 'Fin.', timestamptz '2024-06-01 08:00Z', 'mediateur' from mediation.saisine""");
        ordre.execute("""
                insert into mediation.lettre_imprimee (lettre_id, contenu, empreinte, le)
                select id, '\\x255044462d00ff', encode(sha256('\\x255044462d00ff'), 'hex'), now() from mediation.lettre where nature = 'CLOTURE'""");
    }

    private static void verifier(Statement ordre) throws SQLException {
        String lettre = """
                select %s from mediation.lettre l join documents.document d on d.id = l.document_id left join documents.tirage t on t.document_id = d.id
                where l.nature = '%s'""";
        assertThat(lire(ordre, lettre.formatted("d.corps", "ACCUSE_RECEPTION"))).isEqualTo("Madame,\n\nC’est l’été\u202f!");
        assertThat(lire(ordre, lettre.formatted("d.reference || ' ' || d.objet || ' ' || d.modele", "ACCUSE_RECEPTION")))
                .isEqualTo("MED-2024-0001 saisine mediation.ACCUSE_RECEPTION");
        assertThat(lire(ordre, lettre.formatted("d.empreinte", "ACCUSE_RECEPTION"))).as("le jour est celui de Paris")
                .isEqualTo(DocumentFige.empreinte(null, "Ada Exemple", "Votre demande", LocalDate.of(2024, 5, 5), "Madame,\n\nC’est l’été\u202f!"));
        assertThat(lire(ordre, lettre.formatted("d.empreinte", "CLOTURE")))
                .isEqualTo(DocumentFige.empreinte("Caf d’Essai", "Ada Exemple", "Votre demande", LocalDate.of(2024, 6, 1), "Fin."));
        assertThat(lire(ordre, lettre.formatted("t.contenu", "ACCUSE_RECEPTION"))).isNull();
        assertThat(lire(ordre, lettre.formatted("encode(t.contenu, 'hex')", "CLOTURE"))).isEqualTo("255044462d00ff");
        assertThat(lire(ordre, """
                insert into documents.document (modele, objet, reference, destinataire, intitule, corps, jour, fige_le, auteur, empreinte)
                values ('m', 'o', 'r', '', '', '', date '2024-01-01', now(), 'a', encode(sha256(E'\\n\\n\\n2024-01-01\\n'), 'hex')) returning id""")).isEqualTo("3");
        ordre.execute("delete from mediation.saisine");
        assertThat(lire(ordre, "select count(*) || '/' || (select count(*) from documents.tirage) from documents.document"))
                .as("la saisine partie, ses lettres la suivent").isEqualTo("1/0");
    }

    private static String lire(Statement ordre, String question) throws SQLException {
        try (ResultSet reponse = ordre.executeQuery(question)) {
            reponse.next();
            return reponse.getString(1);
        }
    }
}
