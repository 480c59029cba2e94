package fr.passerelle.mesure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/** L'import de 5 000 lignes, lecture et contrôle à part, contre un COPY des mêmes dans la même table et ses index. */
final class Reprise {

    private static final int LIGNES = 5_000;
    private static final int FOIS = 5;
    private static final double FOIS_AU_PLUS = 3;

    private Reprise() {
    }

    static List<Rapport> mesurer(Terrain grand) throws Exception {
        double[] controles = new double[FOIS];
        double[] imports = new double[FOIS];
        double[] copies = new double[FOIS];
        for (int i = -1; i < FOIS; i++) {
            int annee = 2012 + i;
            byte[] fichier = fichier(annee);
            double controle = Chrono.duree(() -> envoyer(grand, annee, fichier, "verifier", "5\u202f000"));
            double tout = Chrono.duree(() -> importer(grand, annee, fichier));
            double copie = copier(grand, annee);
            if (i >= 0) {
                controles[i] = controle;
                imports[i] = tout;
                copies[i] = copie;
            }
        }
        List<Rapport> rapports = new ArrayList<>();
        rapports.add(Rapport.auPlus("Import de 5 000 lignes, contrôle compris, contre un COPY indexé", Chrono.mediane(imports), Chrono.mediane(copies),
                FOIS_AU_PLUS));
        rapports.add(Rapport.auPlus("dont lecture et contrôle seuls (« Vérifier »)", Chrono.mediane(controles), Chrono.mediane(copies), FOIS_AU_PLUS));
        return rapports;
    }

    /** Un fichier si long s'importe en tâche de fond : jusqu'à ce qu'elle se dise faite. */
    private static void importer(Terrain grand, int annee, byte[] fichier) throws Exception {
        grand.visiteur().attendre(envoyer(grand, annee, fichier, "importer", "Import de saisines"));
    }

    private static String envoyer(Terrain grand, int annee, byte[] fichier, String bouton, String repere) throws Exception {
        return grand.visiteur().envoyer("mediation/import", "import", "fichier", "saisines_" + annee + ".csv", fichier, bouton, repere);
    }

    /** Les lignes que l'import vient d'écrire, recopiées sous d'autres références, puis oubliées. */
    private static double copier(Terrain grand, int annee) throws Exception {
        String colonnes = grand.lireEnBase("""
                select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns
                where table_schema = 'mediation' and table_name = 'saisine' and is_generated = 'NEVER' and is_identity = 'NO'
                    and column_name not in ('reference', 'reference_externe')""");
        try (Connection acces = grand.connexion()) {
            acces.setAutoCommit(false);
            var copie = acces.unwrap(PGConnection.class).getCopyAPI();
            ByteArrayOutputStream lignes = new ByteArrayOutputStream();
            copie.copyOut("copy (select replace(reference, '-', '-9') as reference, 'c' || reference_externe, " + colonnes
                    + " from mediation.saisine where annee = " + annee + ") to stdout", lignes);
            byte[] octets = new String(lignes.toByteArray(), StandardCharsets.UTF_8).replaceAll("(?m)^MED-9(\\d{4})-9", "MED-$1-9")
                    .getBytes(StandardCharsets.UTF_8);
            double duree = Chrono.duree(() -> {
                long copiees = copie.copyIn("copy mediation.saisine (reference, reference_externe, " + colonnes + ") from stdin",
                        new ByteArrayInputStream(octets));
                if (copiees != LIGNES) {
                    throw new IllegalStateException(copiees + " lignes copiées");
                }
            });
            acces.rollback();
            return duree;
        }
    }

    private static byte[] fichier(int annee) {
        StringBuilder csv = new StringBuilder("reference_externe;date_reception;canal;type_saisissant;motif;prestation;recevable;"
                + "motif_irrecevabilite;date_recevabilite;date_reponse;mode_reponse;position;date_cloture;motif_cloture;origine;equite;montant_rappel\n");
        for (int i = 1; i <= LIGNES; i++) {
            String jour = "%d-%02d-%02d".formatted(annee, 1 + i % 12, 1 + i % 27);
            csv.append("%d-%05d;%s;COURRIEL;ALLOCATAIRE;INCOMPREHENSION_INDU;PPA;O;;%s;%s;COURRIEL;CONFIRMEE;%s;REPONSE_APPORTEE;AUCUN;N;%n"
                    .formatted(annee, i, jour, jour, jour, jour).replace("\r", ""));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
