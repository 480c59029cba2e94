package fr.passerelle.mesure;

import fr.passerelle.serveur.BaseEmbarquee;
import fr.passerelle.serveur.Ports;
import fr.passerelle.serveur.ServeurWildFly;
import fr.passerelle.socle.comptes.PremiersComptes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Ce que chaque page coûte au processeur, au kilo-octet rendu, contre la page Faces la plus simple posée sur le même serveur :
 * tout le serveur compte, son compilateur et son ramasse-miettes compris.
 *
 * <p>Les pages sont celles de la démonstration, où une saisine a sa vie : questions, réponses, lettres, pièces, notes. Celles qu'engendrent
 * les autres mesures n'ont que trois lignes de chronologie, et leur page ne ressemble à aucune. « Une saisine » les ouvre toutes, chacune à
 * son tour. Toutes les pages et la minimale ont d'abord été vues aussi souvent les unes que les autres, jusqu'à ce que le serveur ait
 * compilé ce qu'il compilera : tant qu'il compile, c'est ce que coûte son réveil qui se lit, et une page riche en est plus longue.
 */
final class Processeur {

    private static final double FOIS_AU_PLUS = 1.5;
    private static final int VUES_PAR_FOURNEE = 500;
    private static final int FOURNEES_AU_PLUS = 24;
    /** Chaud : le compilateur ne prend plus que cela du processeur. */
    private static final double PART_DU_COMPILATEUR = 0.05;
    private static final int VISITES = 80;
    private static final int TOURS = 9;
    private static final String VUES_DU_MEDIATEUR = """
            select s.reference from mediation.saisine s
            where not exists (select 1 from mediation.deport d where d.saisine_id = s.id and d.identifiant = 'mediateur')
              and not exists (select 1 from mediation.agent_implique a where a.saisine_id = s.id and a.identifiant = 'mediateur')
            order by s.id""";

    private final ServeurWildFly serveur;
    private final BaseEmbarquee base;

    private Processeur(ServeurWildFly serveur, BaseEmbarquee base) {
        this.serveur = serveur;
        this.base = base;
    }

    /** Une page, par qui la voit, et ce à quoi on la reconnaît ; plusieurs adresses quand plusieurs se valent. */
    private record PageVue(String nom, Visiteur qui, List<String> chemins, String repere) {
    }

    static List<Rapport> mesurer(Path dossier) throws Exception {
        try (BaseEmbarquee base = BaseEmbarquee.jetable(dossier.resolve("postgres"), dossier.resolve("log").resolve("postgresql.log"));
             ServeurWildFly serveur = ServeurWildFly.lancer(dossier, Ports.libres(), base.connexion(), Map.of("PASSERELLE_DEMO", "true",
                     "PASSERELLE_CONNEXION_AVEC_UN_CODE", "USAGER", "PASSERELLE_PIECES_DIR", dossier.resolve("pieces").toString()))) {
            serveur.attendreQuIlReponde();
            serveur.ajouter(minimale(dossier.resolve("minimale.war")));
            return new Processeur(serveur, base).mesurer();
        }
    }

    private static Path minimale(Path fichier) {
        WebArchive archive = ShrinkWrap.create(WebArchive.class, fichier.getFileName().toString())
                .addClasses(TableauMinimal.class, TableauMinimal.Ligne.class)
                .addAsWebResource("mesure/minimale/page.xhtml", "page.xhtml").setWebXML("mesure/minimale/web.xml")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        archive.as(ZipExporter.class).exportTo(fichier.toFile(), true);
        return fichier;
    }

    /** L'adresse de chaque chose que trouve cette requête. */
    private List<String> adresses(String page, String requete) throws SQLException {
        List<String> adresses = new ArrayList<>();
        try (Connection acces = DriverManager.getConnection(base.connexion().url(), base.connexion().utilisateur(), base.connexion().motDePasse());
             Statement ordre = acces.createStatement(); ResultSet reponse = ordre.executeQuery(requete)) {
            while (reponse.next()) {
                adresses.add(page + reponse.getString(1));
            }
        }
        return adresses;
    }

    private Visiteur visiteur(String porte, String compte) throws Exception {
        return new Visiteur(serveur.adresse(), porte, compte, PremiersComptes.MOT_DE_PASSE_DEMO);
    }

    private List<PageVue> pages() throws Exception {
        Visiteur mediateur = visiteur("connexion", "mediateur");
        Visiteur secretariat = visiteur("connexion", "secretariat");
        Visiteur avip = visiteur("connexion", "avip");
        Visiteur creche = visiteur("partenaires/connexion", "creche1");
        return List.of(
                new PageVue("Page minimale", mediateur, List.of("/minimale/page.xhtml"), "Cellule 24"),
                new PageVue("Registre", mediateur, List.of("mediation/saisines"), "<tbody"),
                new PageVue("Une saisine", mediateur, adresses("mediation/saisine?ref=", VUES_DU_MEDIATEUR), "La demande"),
                new PageVue("Enregistrer", mediateur, List.of("mediation/nouvelle"), "La demande"),
                new PageVue("Tableau de bord", mediateur, List.of("./"), "Tableau de bord"),
                new PageVue("Bilan", mediateur, List.of("mediation/bilan?annee=2025"), "Bilan"),
                new PageVue("Habilitations", secretariat, List.of("partenaires/habilitations"), "<tbody"),
                new PageVue("Une convention", secretariat, adresses("partenaires/convention?ref=", "select reference from partenaires.convention order by id"), "Convention"),
                new PageVue("Portail d’un partenaire", creche, List.of("partenaires/portail"), "Mes services"),
                new PageVue("Demandes reçues par une crèche", creche, List.of("avip/file"), "Demandes reçues"),
                new PageVue("Une structure Avip", avip, adresses("avip/structure?id=", "select cast(id as text) from avip.structure order by id"), "Agrément"),
                new PageVue("Suivi des demandes Avip", avip, List.of("avip/suivi"), "Suivi des demandes"));
    }

    private List<Rapport> mesurer() throws Exception {
        List<PageVue> toutes = pages();
        rechauffer(toutes);
        double[][] mesures = new double[toutes.size()][TOURS];
        for (int tour = 0; tour < TOURS; tour++) {
            for (int p = 0; p < toutes.size(); p++) {
                mesures[p][tour] = parKilooctet(toutes.get(p), tour);
            }
        }
        List<Rapport> rapports = new ArrayList<>();
        for (int p = 1; p < toutes.size(); p++) {
            rapports.add(Rapport.parKilooctet(toutes.get(p).nom() + ", processeur au ko, contre une page minimale", Chrono.mediane(mesures[p]),
                    Chrono.mediane(mesures[0]), FOIS_AU_PLUS));
        }
        return rapports;
    }

    private void rechauffer(List<PageVue> pages) throws Exception {
        Jvm jvm = new Jvm(serveur.processus());
        double part = 1;
        for (int fournee = 0; part > PART_DU_COMPILATEUR && fournee < FOURNEES_AU_PLUS; fournee++) {
            double compilation = jvm.compilation();
            double avant = processeur();
            for (int i = 0; i < VUES_PAR_FOURNEE; i++) {
                for (PageVue page : pages) {
                    lire(page, fournee * VUES_PAR_FOURNEE + i);
                }
            }
            part = (jvm.compilation() - compilation) / (processeur() - avant);
        }
    }

    /** En millisecondes de processeur ; assez de visites pour que le centième de seconde dont il se compte ne pèse rien. */
    private double parKilooctet(PageVue page, int tour) throws Exception {
        long octets = 0;
        double avant = processeur();
        for (int i = 0; i < VISITES; i++) {
            octets += lire(page, tour * VISITES + i);
        }
        return (processeur() - avant) / (octets / 1024.0);
    }

    /** Rend combien d'octets. */
    private long lire(PageVue page, int fois) throws Exception {
        return page.qui().lire(page.chemins().get(fois % page.chemins().size()), page.repere()).getBytes(StandardCharsets.UTF_8).length;
    }

    private double processeur() {
        return ProcessHandle.of(serveur.processus()).flatMap(p -> p.info().totalCpuDuration()).orElseThrow().toNanos() / 1e6;
    }
}
