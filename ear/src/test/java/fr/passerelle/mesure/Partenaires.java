package fr.passerelle.mesure;

import fr.passerelle.serveur.ServeurDeTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** La pièce des partenaires, à cent fois plus de partenaires, de personnes et de droits : ses pages, et ce qu'elle fait en nombre. */
final class Partenaires {

    static final int PETIT = 50;
    static final int GRAND = 5_000;
    private static final double EN_PLUS_AU_PLUS = 30;
    private static final String PREMIERE_PAGE = """
            select h.id, p.id as partenaire, p.raison_sociale, u.id as utilisateur, u.prenom || ' ' || u.nom as personne, h.service, h.profil, h.etat,
                h.suspendue_niveau, h.debut, h.fin, h.derniere_utilisation
            from partenaires.habilitation h join partenaires.utilisateur u on u.id = h.utilisateur_id join partenaires.partenaire p on p.id = u.partenaire_id
            order by h.id desc limit 50""";

    private final Terrain petit;
    private final Terrain grand;

    private Partenaires(Terrain petit, Terrain grand) {
        this.petit = petit;
        this.grand = grand;
    }

    static List<Rapport> mesurer(Path dossier) throws Exception {
        try (Terrain petit = terrain(dossier.resolve("partenaires-petit"), PETIT); Terrain grand = terrain(dossier.resolve("partenaires-grand"), GRAND)) {
            List<Rapport> rapports = new ArrayList<>(new Partenaires(petit, grand).pages());
            rapports.addAll(new PartenairesEnNombre(grand).mesurer());
            return rapports;
        }
    }

    /** La seule impression, qui se mesure souvent quand on la change. */
    static List<Rapport> impression(Path dossier) throws Exception {
        try (Terrain grand = terrain(dossier.resolve("partenaires-grand"), GRAND)) {
            return new PartenairesEnNombre(grand).imprimer();
        }
    }

    private static Terrain terrain(Path dossier, int partenaires) throws Exception {
        return new Terrain(dossier, "/mesure/partenaires.sql", Map.of(":n)", partenaires + ")", ":texte", "$texte$" + Files.readString(documents("convention.txt")) + "$texte$"),
                "habilitations");
    }

    /** Ce que le module des documents, qui est passé avant, a laissé. */
    static Path documents(String fichier) throws IOException {
        return ServeurDeTest.cible().getParent().getParent().resolve("reports").resolve("target").resolve(fichier);
    }

    private List<Rapport> pages() throws Exception {
        List<Rapport> rapports = new ArrayList<>();
        Map<String, String[]> pages = new LinkedHashMap<>();
        pages.put("Registre des partenaires", new String[] {"partenaires/partenaires", "<tbody"});
        pages.put("Registre des partenaires, un nom", new String[] {"partenaires/partenaires?q=tilleuls", "<tbody"});
        pages.put("Habilitations", new String[] {"partenaires/habilitations", "<tbody"});
        pages.put("Habilitations, une personne", new String[] {"partenaires/habilitations?q=Fictif-42", "<tbody"});
        pages.put("Habilitations, sans servir depuis 6 mois", new String[] {"partenaires/habilitations?inutilisee=6", "<tbody"});
        pages.put("Personnes et droits d’un partenaire", new String[] {"partenaires/matrice?partenaire=7", "Inscrire une personne"});
        Comparee comparee = new Comparee(petit, grand, "à 200 000 droits contre 2 000");
        for (Map.Entry<String, String[]> page : pages.entrySet()) {
            rapports.addAll(comparee.page(page.getKey(), page.getValue()[0], page.getValue()[1]));
        }
        rapports.addAll(comparee.page("Mon Compte Partenaire", "partenaires/portail", "Mes services", "partenaires/connexion", "partenaire1"));
        double[] liste = Chrono.medianes(() -> grand.visiteur().lire("partenaires/habilitations", "<tbody"), () -> grand.lireEnBase(PREMIERE_PAGE));
        rapports.add(Rapport.difference("Liste des habilitations contre son SQL", liste[0], liste[1], EN_PLUS_AU_PLUS));
        return rapports;
    }
}
