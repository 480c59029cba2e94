package fr.passerelle.mesure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Ce qui se fait sur des milliers de droits d'un coup : geler, revoir, imprimer, importer. */
final class PartenairesEnNombre {

    private static final int FOIS = 5;
    private static final int TOURS = 3;
    private static final int ECHAUFFEMENT = 2;
    private static final int LIGNES = 5_000;
    private static final int CONVENTIONS = 500;
    private static final double GELER_AU_PLUS = 2;
    private static final double REVUES_AU_PLUS = 3;
    private static final double PAGES_AU_MOINS = 0.5;
    private static final double VERIFIER_AU_PLUS = 3;
    private static final double IMPORTER_AU_PLUS = 20;
    private static final String CONVENTION = "partenaires/convention?ref=CONV-2024-00001";
    /** What the cascade does of the rights, written by hand. */
    private static final String GELER = """
            update partenaires.habilitation h set etat = 'SUSPENDUE', suspendue_le = now(), suspendue_par = 'essai', suspendue_niveau = 'CONVENTION',
                etat_le = now(), etat_par = 'essai', version = version + 1
            where h.etat = 'ACTIVE' and h.contrat_id in (select c.id from partenaires.contrat c where c.convention_id = 1)""";
    private static final String REVOIR = """
            with c as (insert into partenaires.campagne (libelle, annee, echeance, expire_le, ouverte_le, ouverte_par)
                values ('Essai', 2026, current_date + 45, current_date + 60, now(), 'essai') returning id),
            o as (insert into partenaires.revue (campagne_id, partenaire_id, etat, ouverte_le, echeance, expire_le)
                select c.id, p.id, 'OUVERTE', now(), current_date + 45, current_date + 60 from c, partenaires.partenaire p returning id, partenaire_id)
            insert into partenaires.revue_ligne (revue_id, habilitation_id, utilisateur_id, personne, service, profil, debut, fin, etat)
            select o.id, h.id, u.id, u.prenom || ' ' || u.nom, h.service, h.profil, h.debut, h.fin, 'A_REVOIR'
            from o join partenaires.utilisateur u on u.partenaire_id = o.partenaire_id
            join partenaires.habilitation h on h.utilisateur_id = u.id and h.etat in ('DEMANDEE', 'ACTIVE', 'SUSPENDUE')""";
    private static final String INSCRIRE = """
            with u as (insert into partenaires.utilisateur (partenaire_id, compte, prenom, nom, courriel, etat, cree_le, cree_par)
                select p.id, 'copie' || n, 'Alix', 'Copie', 'copie' || n || '@exemple.example', 'ACTIF', now(), 'essai'
                from generate_series(1, 5000) n join partenaires.partenaire p on p.id = 1 + n % 100 returning id, partenaire_id)
            insert into partenaires.habilitation (utilisateur_id, contrat_id, service, profil, debut, etat, demandee_le, demandee_par, active_le, activee_par)
            select u.id, k.id, 'CDAP', 'T1', current_date, 'ACTIVE', now(), 'essai', now(), 'essai' from u
            join partenaires.contrat k on k.convention_id = u.partenaire_id and k.service = 'CDAP'""";

    private final Terrain grand;

    PartenairesEnNombre(Terrain grand) {
        this.grand = grand;
    }

    List<Rapport> mesurer() throws Exception {
        List<Rapport> rapports = new ArrayList<>();
        rapports.add(geler());
        rapports.addAll(imprimer());
        rapports.addAll(importer());
        rapports.add(revoir());
        return rapports;
    }

    /** La convention de cinq mille personnes, gelée par sa page, contre le seul ordre sur ses droits. */
    private Rapport geler() throws Exception {
        double[] gels = new double[FOIS];
        double[] ordres = new double[FOIS];
        Visiteur secretariat = grand.visiteur("connexion", "secretariat");
        for (int i = -1; i < FOIS; i++) {
            double ordre = aBlanc(GELER);
            double gel = Chrono.duree(() -> secretariat.soumettre(CONVENTION + "&acte=SUSPENDRE", "acteForm", Map.of("motif", "MANQUEMENT", "texte", "Essai"),
                    "confirmer", "Suspendue"));
            secretariat.soumettre(CONVENTION + "&acte=LEVER", "acteForm", Map.of("texte", "Essai"), "confirmer", "Active");
            if (i >= 0) {
                gels[i] = gel;
                ordres[i] = ordre;
            }
        }
        String geles = grand.lireEnBase("select count(*) from partenaires.habilitation_etape where apres = 'SUSPENDUE' and niveau = 'CONVENTION'");
        return Rapport.auPlus("Suspendre une convention, " + Long.parseLong(geles) / (FOIS + 1) + " droits gelés, contre l’ordre SQL seul", Chrono.mediane(gels),
                Chrono.mediane(ordres), GELER_AU_PLUS);
    }

    /** Toutes les revues, en tâche de fond, contre leurs lignes écrites d'un seul ordre. */
    private Rapport revoir() throws Exception {
        double ordre = aBlanc(REVOIR);
        Visiteur visiteur = grand.visiteur();
        double tout = Chrono.duree(() -> visiteur.attendre(visiteur.soumettre("partenaires/revues-ouvrir", "campagne",
                Map.of("libelle", "Revue mesurée", "echeance", LocalDate.now().plusDays(45).toString(), "type", ""), "lancer", "Ouverture de")));
        String revues = grand.lireEnBase("select count(*) from partenaires.revue where etat = 'OUVERTE'");
        String lignes = grand.lireEnBase("select count(*) from partenaires.revue_ligne");
        String courriels = grand.lireEnBase("select count(*) from courriels.envoi where objet = 'revue'");
        return Rapport.auPlus("Ouvrir les revues de " + revues + " partenaires (" + lignes + " lignes, " + courriels + " courriels ; "
                + Rapport.ms(tout / Integer.parseInt(revues)) + " par partenaire), contre un ordre SQL", tout, ordre, REVUES_AU_PLUS);
    }

    /**
     * Toutes les conventions, par le bouton de la page, contre Jasper seul : chacune lue, vérifiée, notée au journal, imprimée, balisée, gardée
     * et rangée dans le fichier. Les deux impriment à leur tour, et ne comptent qu'une fois que le compilateur a fait son travail pour l'un comme
     * pour l'autre ; la première fois de chacun, où il n'a rien fait, est dite à part. Ce qui a été gardé est oublié entre deux tours : on ne
     * rendrait que ce qu'on a fait au premier.
     */
    List<Rapport> imprimer() throws Exception {
        Visiteur secretariat = grand.visiteur("connexion", "secretariat");
        int pages = Integer.parseInt(Files.readString(Partenaires.documents("convention.pages")).strip());
        double[] travaux = new double[TOURS];
        double[] seuls = new double[TOURS];
        try (JasperSeul jasper = new JasperSeul()) {
            double seul = parSeconde(pages * CONVENTIONS, jasper.imprimer(CONVENTIONS));
            double travail = parSeconde(pages * CONVENTIONS, imprimerTout(secretariat));
            for (int i = -ECHAUFFEMENT; i < TOURS; i++) {
                double unSeul = parSeconde(pages * CONVENTIONS, jasper.imprimer(CONVENTIONS));
                double unTravail = parSeconde(pages * CONVENTIONS, imprimerTout(secretariat));
                if (i >= 0) {
                    seuls[i] = unSeul;
                    travaux[i] = unTravail;
                }
            }
            return List.of(Rapport.auMoins("Imprimer " + CONVENTIONS + " conventions de " + pages + " pages en tâche de fond, contre Jasper seul sur un fil",
                            Chrono.mediane(travaux), Chrono.mediane(seuls), "pages/s", PAGES_AU_MOINS),
                    Rapport.auMoins("De même la première fois, rien n’ayant été imprimé de part ni d’autre", travail, seul, "pages/s", PAGES_AU_MOINS));
        }
    }

    private double imprimerTout(Visiteur secretariat) throws Exception {
        grand.ecrireEnBase("delete from documents.tirage");
        return Chrono.duree(() -> secretariat.attendre(
                secretariat.soumettre("partenaires/impression", "impression", Map.of("type", ""), "demander", "Impression des")));
    }

    private static double parSeconde(int pages, double ms) {
        return pages * 1_000 / ms;
    }

    private List<Rapport> importer() throws Exception {
        byte[] fichier = fichier();
        double ordre = aBlanc(INSCRIRE);
        double controle = Chrono.duree(() -> envoyer(fichier, "verifier", "5\u202f000"));
        double tout = Chrono.duree(() -> grand.visiteur().attendre(envoyer(fichier, "importer", "Import d")));
        String ecrits = grand.lireEnBase("select count(*) from partenaires.habilitation where lot is not null");
        return List.of(Rapport.auPlus("Vérifier 5 000 habilitations d’un fichier, contre l’ordre SQL qui les écrirait", controle, ordre, VERIFIER_AU_PLUS),
                Rapport.auPlus("Les importer (" + ecrits + " personnes inscrites, chacune son droit et son courriel), contre cet ordre", tout, ordre, IMPORTER_AU_PLUS));
    }

    private String envoyer(byte[] fichier, String bouton, String repere) throws Exception {
        return grand.visiteur().envoyer("imports/import?code=partenaires.habilitations", "import", "fichier", "hab.csv", fichier, bouton, repere);
    }

    private byte[] fichier() throws SQLException {
        String[] sirets = grand.lireEnBase("select string_agg(siret, ',' order by id) from partenaires.partenaire where id between 101 and 200").split(",");
        StringBuilder csv = new StringBuilder("siret;nom;prenom;email;service;profil;action;dateFin\n");
        for (int i = 0; i < LIGNES; i++) {
            csv.append(sirets[i % sirets.length]).append(";FICTIF").append(lettres(i)).append(";ALIX;hab").append(i).append("@exemple.example;CDAP;T1;AJOUT;\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Un nom à chacun, comme dans la vie. */
    private static String lettres(int i) {
        return "" + (char) ('A' + i / 676 % 26) + (char) ('A' + i / 26 % 26) + (char) ('A' + i % 26);
    }

    /** Ce que prend cet ordre, dont rien ne reste. */
    private double aBlanc(String sql) throws Exception {
        try (Connection acces = grand.connexion(); Statement ordre = acces.createStatement()) {
            acces.setAutoCommit(false);
            double duree = Chrono.duree(() -> ordre.execute(sql));
            acces.rollback();
            return duree;
        }
    }
}
