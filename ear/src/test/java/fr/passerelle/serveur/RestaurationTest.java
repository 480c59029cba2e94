package fr.passerelle.serveur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.serveur.PostgresqlDuSysteme.CompteRendu;
import fr.passerelle.socle.demarrage.Migrations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Les scripts de sauvegarde et de répétition, avec de vrais outils : une bonne sauvegarde se restaure, une mauvaise se voit. */
class RestaurationTest {

    @TempDir
    private static Path dossier;
    private static PostgresqlDuSysteme postgresql;
    private static Path pieces;
    private static String empreinte;

    @BeforeAll
    static void remplirUneBase() throws Exception {
        postgresql = PostgresqlDuSysteme.demarrer(dossier.resolve("postgres"));
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(postgresql.connexion().url());
        source.setUser(postgresql.connexion().utilisateur());
        Migrations.passer(source);
        byte[] piece = "Une pièce jointe.".getBytes(StandardCharsets.UTF_8);
        empreinte = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(piece));
        pieces = Files.createDirectory(dossier.resolve("pieces"));
        Files.write(Files.createDirectory(pieces.resolve(empreinte.substring(0, 2))).resolve(empreinte), piece);
        ecrire("insert into pieces.piece (nom, type, taille, empreinte, deposee_le, deposee_par) values"
                + " ('a.pdf', 'application/pdf', 17, '" + empreinte + "', now(), 'mediateur')");
        ecrire("insert into journal.acte (le, qui, acte, objet, reference, detail, motif) select now(), 'mediateur', 'LECTURE', 'saisine',"
                + " 'MED-' || n, 'Lue, « é » ; ' || n, case when n % 2 = 0 then 'un motif' end from generate_series(1, 50) n");
        ecrire("insert into comptes.compte (identifiant, nom, prenom, empreinte, sessions_depuis, cree_le)"
                + " select 'compte' || n, 'Fictif', 'Dominique', '-', now(), now() from generate_series(1, 7) n");
    }

    @AfterAll
    static void arreter() {
        postgresql.close();
    }

    @Test
    void une_sauvegarde_se_restaure_et_se_verifie_sans_toucher_la_vraie_base() throws IOException {
        Path sauvegarde = sauvegarder("bonne");
        assertThat(sauvegarde.resolve("comptes.txt")).content().contains("comptes.compte 7\n", "journal.acte 50\n", "pieces.piece 1\n");
        assertThat(sauvegarde.resolve("temoin.txt")).content().matches("50-[0-9a-f]{64}\n");

        CompteRendu rendu = repeter(sauvegarde);
        assertThat(rendu.texte()).contains("Répétition réussie", "50 lignes de journal vérifiées, 1 pièces");
        assertThat(rendu.code()).isZero();
        assertThat(postgresql.executer("postgres", "psql", "-XAt", "-d", "postgres", "-c", "select datname from pg_database").texte())
                .contains("passerelle").doesNotContain("passerelle_repetition");
    }

    @Test
    void une_ligne_du_journal_changee_une_piece_abimee_une_table_amputee_sont_nommees() throws Exception {
        Path sauvegarde = sauvegarder("mauvaise");
        Path abimee = Files.createDirectory(dossier.resolve("abimee"));
        Files.write(Files.createDirectory(abimee.resolve(empreinte.substring(0, 2))).resolve(empreinte), new byte[] {1, 2, 3});
        assertThat(postgresql.executer("postgres", "tar", "-C", abimee.toString(), "-cf", sauvegarde.resolve("pieces.tar").toString(), ".").code())
                .isZero();
        Path comptes = sauvegarde.resolve("comptes.txt");
        Files.writeString(comptes, Files.readString(comptes).replace("comptes.compte 7\n", "comptes.compte 8\n"));
        CompteRendu rendu = repeter(sauvegarde);
        assertThat(rendu.code()).isEqualTo(1);
        assertThat(rendu.texte()).contains("comptes.compte 8", "le nombre de lignes n'est pas celui de la sauvegarde",
                "FAUTE : la pièce " + empreinte + " est abîmée", "fautes : 2");
    }

    @Test
    void un_journal_falsifie_avant_la_sauvegarde_est_reconnu_apres_elle() throws Exception {
        ecrire("alter table journal.acte disable trigger all");
        ecrire("update journal.acte set qui = 'personne' where reference = 'MED-13'");
        try {
            CompteRendu rendu = repeter(sauvegarder("falsifiee"));
            assertThat(rendu.code()).isEqualTo(1);
            assertThat(rendu.texte()).containsPattern("FAUTE : journal, rang 13, ligne \\d+ : altérée").contains("fautes : 1");
        } finally {
            ecrire("update journal.acte set qui = 'mediateur' where reference = 'MED-13'");
            ecrire("alter table journal.acte enable trigger all");
        }
    }

    @Test
    void le_proprietaire_de_la_base_la_restaure_sans_autre_droit_dans_une_base_neuve() {
        Path sauvegarde = sauvegarder("restauree");
        ordre("postgres", "psql", "-Xq", "-d", "postgres", "-c", "create database restauree owner passerelle encoding 'UTF8' template template0");
        ordre("passerelle", "pg_restore", "--no-owner", "--exit-on-error", "-d", "restauree", sauvegarde.resolve("base.dump").toString());
        assertThat(ordre("passerelle", "psql", "-XAt", "-d", "restauree", "-c", "select count(*) from journal.scelle")).isEqualTo("50\n");
        // La chaîne continue là où elle en était.
        assertThat(ordre("passerelle", "psql", "-XAtq", "-d", "restauree", "-c", "insert into journal.acte (le, qui, acte, objet)"
                + " values (now(), 'mediateur', 'LECTURE', 'saisine')", "-f", script("journal-intact.sql"))).isEmpty();
    }

    private static String ordre(String utilisateur, String... commande) {
        CompteRendu rendu = postgresql.executer(utilisateur, commande);
        assertThat(rendu.code()).as(rendu.texte()).isZero();
        return rendu.texte();
    }

    @Test
    void une_sauvegarde_est_entiere_ou_n_est_pas() throws IOException {
        Path vain = dossier.resolve("vaine");
        Path sansOutil = Files.createDirectory(dossier.resolve("outils"));
        Path pgDump = Files.writeString(sansOutil.resolve("pg_dump"), "#!/bin/sh\necho 'server version mismatch' >&2\nexit 1\n");
        assertThat(pgDump.toFile().setExecutable(true)).isTrue();
        CompteRendu rendu = postgresql.executer("passerelle", "sh", "-c", "PATH=\"$1:$PATH\" && \"$2\" \"$3\" \"$4\"", "sh",
                sansOutil.toString(), script("sauvegarder.sh"), pieces.toString(), vain.toString());
        assertThat(rendu.code()).isEqualTo(1);
        assertThat(rendu.texte()).contains("server version mismatch", "La base n'a pas pu être sauvegardée.");
        assertThat(vain).doesNotExist();
    }

    private static Path sauvegarder(String nom) {
        Path sauvegarde = dossier.resolve(nom);
        CompteRendu rendu = postgresql.executer("passerelle", script("sauvegarder.sh"), pieces.toString(), sauvegarde.toString());
        assertThat(rendu.code()).as(rendu.texte()).isZero();
        return sauvegarde;
    }

    private static CompteRendu repeter(Path sauvegarde) {
        return postgresql.executer("postgres", script("repeter-restauration.sh"), sauvegarde.toString());
    }

    private static String script(String nom) {
        return Emplacements.trousse().resolve(nom).toString();
    }

    private static void ecrire(String sql) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(postgresql.connexion().url());
        source.setUser("postgres");
        try (Connection connexion = source.getConnection(); Statement ordre = connexion.createStatement()) {
            ordre.execute(sql);
        }
    }
}
