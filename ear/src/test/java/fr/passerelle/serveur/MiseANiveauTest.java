package fr.passerelle.serveur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.demarrage.Migrations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Une installation où la médiation était seule, avec ses comptes, ses saisines, ses lettres, ses vues, ses gels, son enquête et son journal :
 * elle passe à la version d'aujourd'hui sur place, et rien ne s'y perd.
 */
class MiseANiveauTest {

    private static final String LA_MEDIATION_SEULE = "276";

    @TempDir
    private Path dossier;

    @Test
    void une_base_d_avant_passe_sur_place_et_ne_perd_rien() throws Exception {
        try (BaseEmbarquee base = BaseEmbarquee.jetable(dossier.resolve("postgres"), dossier.resolve("postgresql.log"))) {
            PGSimpleDataSource source = source(base.connexion());
            Flyway.configure(Migrations.class.getClassLoader()).dataSource(source).locations("classpath:db/migration").schemas("passerelle")
                    .createSchemas(true).target(LA_MEDIATION_SEULE).load().migrate();
            base.administrer("grant set on parameter session_replication_role to passerelle");
            try (Connection connexion = source.getConnection(); Statement ordre = connexion.createStatement()) {
                ordre.execute(ressource("/avant/donnees-v276.sql"));
                Map<String, String> avant = compter(ordre, ICI_AVANT);
                Migrations.passer(source);
                assertThat(compter(ordre, ICI_MAINTENANT)).isEqualTo(avant);
                assertThat(lignes(ordre, Files.readString(Path.of("src/main/wildfly/journal-intact.sql")))).as("fautes du journal").isEmpty();
                assertThat(lignes(ordre, LES_SUSPENSIONS.formatted("s.cycle > 1"))).as("rouverte après sa réponse, elle n'est plus suspendue")
                        .containsExactly("MED-2026-0019 1 2026-10-20 2026-10-23 depuis 2026-11-26");
                assertThat(lignes(ordre, LES_SUSPENSIONS.formatted("p.fin is null and s.etat not in ('EN_INSTRUCTION', 'EN_ATTENTE')"))).isEmpty();
                assertThat(lignes(ordre, "select version from passerelle.flyway_schema_history where not success")).isEmpty();
            }
        }
    }

    private static final String LES_SUSPENSIONS = "select concat_ws(' ', s.reference, p.cycle, p.debut, p.fin, 'depuis', s.horloge_depuis)"
            + " from mediation.saisine s join mediation.suspension p on p.saisine_id = s.id where %s order by s.reference, p.cycle";

    private static final Map<String, String> ICI_AVANT = Map.ofEntries(
            Map.entry("comptes", "select string_agg(identifiant || ':' || etat, ',' order by identifiant) from comptes.compte"),
            Map.entry("rôles", "select string_agg(compte_id || ':' || role, ',' order by compte_id, role) from comptes.compte_role"),
            Map.entry("absences", "select count(*) from comptes.absence"),
            Map.entry("saisines", "select string_agg(reference || etat, ',' order by id) from mediation.saisine"),
            Map.entry("événements", "select count(*) from mediation.evenement"),
            Map.entry("vues", "select string_agg(identifiant || nom || requete, ',') from mediation.vue_enregistree"),
            Map.entry("gels", "select string_agg(dossier || motif, ',') from journal.gel"),
            Map.entry("textes", "select string_agg(texte || version || sujet, ',') from courriels.version_texte"),
            Map.entry("courriels", "select string_agg(modele || adresse || reference, ',') from courriels.envoi"),
            Map.entry("journal", "select string_agg(le || qui || acte || coalesce(reference, '') || coalesce(detail, ''), ',' order by id) from journal.acte"),
            Map.entry("réponses de l'enquête", "select count(*) from mediation.reponse_enquete"),
            Map.entry("invitations", "select string_agg(encode(empreinte, 'hex') || expire_le, ',') from mediation.invitation_enquete"),
            Map.entry("lettres", "select string_agg(nature || destinataire || objet || corps, ',' order by id) from mediation.lettre"),
            Map.entry("préconisations", "select count(*) from mediation.preconisation"),
            Map.entry("lots", "select string_agg(id || fichier || lignes, ',' order by id) from mediation.lot_reprise"),
            Map.entry("durées", "select count(*) from mediation.conservation"));

    /** Où se lit aujourd'hui ce qui a changé de place. */
    private static final Map<String, String> ICI_MAINTENANT = ailleurs();

    private static Map<String, String> ailleurs() {
        Map<String, String> maintenant = new LinkedHashMap<>(ICI_AVANT);
        maintenant.put("vues", "select string_agg(identifiant || nom || requete, ',') from listes.vue_enregistree where liste = 'mediation/saisines'");
        maintenant.put("gels", "select string_agg(dossier || motif, ',') from journal.gel where objet = 'saisine'");
        maintenant.put("réponses de l'enquête", "select count(distinct id) from enquetes.reponse where enquete = 'mediation'");
        maintenant.put("invitations", "select string_agg(encode(empreinte, 'hex') || expire_le, ',') from enquetes.invitation where enquete = 'mediation'");
        maintenant.put("lettres", "select string_agg(l.nature || d.destinataire || d.intitule || d.corps, ',' order by l.id) from mediation.lettre l"
                + " join documents.document d on d.id = l.document_id");
        maintenant.put("lots", "select string_agg(id || fichier || lignes, ',' order by id) from imports.lot");
        maintenant.put("durées", "select count(*) from conservation.duree");
        return maintenant;
    }

    private static Map<String, String> compter(Statement ordre, Map<String, String> questions) throws SQLException {
        Map<String, String> reponses = new LinkedHashMap<>();
        for (Map.Entry<String, String> q : questions.entrySet()) {
            reponses.put(q.getKey(), lire(ordre, q.getValue()));
        }
        return reponses;
    }

    private static String lire(Statement ordre, String question) throws SQLException {
        return String.join("\n", lignes(ordre, question));
    }

    private static List<String> lignes(Statement ordre, String question) throws SQLException {
        List<String> lignes = new ArrayList<>();
        try (ResultSet reponse = ordre.executeQuery(question)) {
            while (reponse.next()) {
                lignes.add(String.valueOf(reponse.getString(1)));
            }
        }
        return lignes;
    }

    private static String ressource(String nom) throws IOException {
        try (InputStream flux = MiseANiveauTest.class.getResourceAsStream(nom)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static PGSimpleDataSource source(Connexion acces) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(acces.url());
        source.setUser(acces.utilisateur());
        source.setPassword(acces.motDePasse());
        return source;
    }
}
