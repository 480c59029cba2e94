package fr.passerelle.mesure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Les pages de tous les jours, à cent fois plus de saisines : autant de requêtes, et presque autant de temps. */
final class Pages {

    private static final int REQUETES_AU_PLUS = 6;
    private static final double FOIS_AU_PLUS = 1.5;
    private static final double EN_PLUS_AU_PLUS = 30;
    private static final String PREMIERE_PAGE = """
            select s.reference, s.date_reception, s.etat, s.attente, s.motif, s.prestation, s.titulaire, s.concerne_nom, s.concerne_prenom,
                s.numero_allocataire, s.urgence, s.date_reponse
            from mediation.saisine s
            where not exists (select 1 from mediation.deport d where d.saisine_id = s.id and d.identifiant = 'mediateur')
              and not exists (select 1 from mediation.agent_implique a where a.saisine_id = s.id and a.identifiant = 'mediateur')
            order by s.date_reception desc, s.id desc limit 25""";

    private final Terrain petit;
    private final Terrain grand;

    Pages(Terrain petit, Terrain grand) {
        this.petit = petit;
        this.grand = grand;
    }

    List<Rapport> mesurer() throws Exception {
        List<Rapport> rapports = new ArrayList<>();
        for (Map.Entry<String, String[]> page : pages().entrySet()) {
            String chemin = page.getValue()[0];
            String repere = page.getValue()[1];
            Chrono.Essai ici = () -> grand.visiteur().lire(pour(grand, chemin), repere);
            Chrono.Essai la = () -> petit.visiteur().lire(pour(petit, chemin), repere);
            double[] durees = Chrono.medianes(ici, la);
            rapports.add(Rapport.auPlus(page.getKey() + ", à 200 000 contre 2 000", durees[0], durees[1], FOIS_AU_PLUS));
            rapports.add(Rapport.compte(page.getKey() + ", requêtes", grand.requetes(ici), REQUETES_AU_PLUS));
        }
        double[] liste = Chrono.medianes(() -> grand.visiteur().lire("mediation/saisines?tri=-reception", "Saisines"),
                () -> grand.lireEnBase(PREMIERE_PAGE));
        rapports.add(Rapport.difference("Liste des saisines contre son SQL", liste[0], liste[1], EN_PLUS_AU_PLUS));
        return rapports;
    }

    private static Map<String, String[]> pages() {
        Map<String, String[]> pages = new LinkedHashMap<>();
        pages.put("Registre, première page", new String[] {"mediation/saisines", "<tbody"});
        pages.put("Registre, un nom", new String[] {"mediation/saisines?q={nom}", "<tbody"});
        pages.put("Registre, un mot rare", new String[] {"mediation/saisines?q=zibeline", "<tbody"});
        pages.put("Registre, un mot courant", new String[] {"mediation/saisines?q=indu", "<tbody"});
        pages.put("Registre filtré, page 100 (ou la dernière)", new String[] {"mediation/saisines?prestation=PPA&page={page}", "<tbody"});
        pages.put("Une saisine", new String[] {"mediation/saisine?ref={reference}", "La demande"});
        pages.put("Tableau de bord", new String[] {"./", "Tableau de bord"});
        pages.put("Bilan de l’année", new String[] {"mediation/bilan?annee=2025", "Bilan"});
        return pages;
    }

    private static String pour(Terrain terrain, String chemin) throws Exception {
        return chemin.contains("{") ? chemin.replace("{nom}", terrain.exemple("nom")).replace("{page}", terrain.exemple("page"))
                .replace("{reference}", terrain.exemple("reference")) : chemin;
    }
}
