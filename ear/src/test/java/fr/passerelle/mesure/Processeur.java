package fr.passerelle.mesure;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * Ce que chaque page coûte au processeur, au kilo-octet rendu, contre la page Faces la plus simple posée sur le même serveur :
 * tout le serveur compte, son ramasse-miettes compris.
 */
final class Processeur {

    private static final double FOIS_AU_PLUS = 1.5;
    private static final int ECHAUFFEMENT = 400;
    private static final int VISITES = 80;
    private static final int TOURS = 9;
    private static final String MINIMALE = "/minimale/page.xhtml";
    private static final String REPERE_MINIMAL = "Cellule 24";

    private final Terrain terrain;

    private Processeur(Terrain terrain) {
        this.terrain = terrain;
    }

    static List<Rapport> mesurer(Terrain terrain, Path dossier) throws Exception {
        terrain.serveur().ajouter(minimale(dossier.resolve("minimale.war")));
        return new Processeur(terrain).mesurer();
    }

    private static Path minimale(Path fichier) {
        WebArchive archive = ShrinkWrap.create(WebArchive.class, fichier.getFileName().toString())
                .addClasses(TableauMinimal.class, TableauMinimal.Ligne.class)
                .addAsWebResource("mesure/minimale/page.xhtml", "page.xhtml").setWebXML("mesure/minimale/web.xml")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        archive.as(ZipExporter.class).exportTo(fichier.toFile(), true);
        return fichier;
    }

    private List<Rapport> mesurer() throws Exception {
        List<Rapport> rapports = new ArrayList<>();
        for (Map.Entry<String, String[]> page : pages().entrySet()) {
            String chemin = page.getValue()[0];
            String repere = page.getValue()[1];
            parKilooctet(chemin, repere, ECHAUFFEMENT);
            parKilooctet(MINIMALE, REPERE_MINIMAL, ECHAUFFEMENT);
            double[] ici = new double[TOURS];
            double[] la = new double[TOURS];
            for (int i = 0; i < TOURS; i++) {
                ici[i] = parKilooctet(chemin, repere, VISITES);
                la[i] = parKilooctet(MINIMALE, REPERE_MINIMAL, VISITES);
            }
            rapports.add(Rapport.parKilooctet(page.getKey() + ", processeur au ko, contre une page minimale", Chrono.mediane(ici),
                    Chrono.mediane(la), FOIS_AU_PLUS));
        }
        return rapports;
    }

    private Map<String, String[]> pages() {
        Map<String, String[]> pages = new LinkedHashMap<>();
        pages.put("Registre", new String[] {"mediation/saisines", "<tbody"});
        pages.put("Une saisine", new String[] {"mediation/saisine?ref=" + terrain.exemple("reference"), "La demande"});
        pages.put("Enregistrer", new String[] {"mediation/nouvelle", "La demande"});
        pages.put("Tableau de bord", new String[] {"./", "Tableau de bord"});
        pages.put("Bilan", new String[] {"mediation/bilan?annee=2025", "Bilan"});
        return pages;
    }

    /** En millisecondes de processeur ; assez de visites pour que le centième de seconde dont il se compte ne pèse rien. */
    private double parKilooctet(String chemin, String repere, int visites) throws Exception {
        long octets = 0;
        double avant = processeur();
        for (int i = 0; i < visites; i++) {
            octets += terrain.visiteur().lire(chemin, repere).getBytes(StandardCharsets.UTF_8).length;
        }
        return (processeur() - avant) / (octets / 1024.0);
    }

    private double processeur() {
        return ProcessHandle.of(terrain.serveur().processus()).flatMap(p -> p.info().totalCpuDuration()).orElseThrow().toNanos() / 1e6;
    }
}
