package fr.passerelle.avip.reprise;

import fr.passerelle.avip.chiffres.calcul.FaitBilan;
import fr.passerelle.socle.imports.Cellules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the lines of one file say of each other: the children of one request share its facts, a child has one parent (R-AVIP-16). */
class AccordDesLignes {

    /** A request as its first line told it. */
    private record Dite(long ligne, FaitBilan fait) {
    }

    private final Map<String, Dite> demandes = new HashMap<>();
    private final Map<String, Dite> parents = new HashMap<>();
    private final Set<String> lignes = new HashSet<>();

    void verifier(Cellules c, FaitBilan fait) {
        Dite premiere = demandes.putIfAbsent(fait.demande().reference(), new Dite(c.numero(), fait));
        if (!lignes.add(fait.demande().reference() + " " + fait.enfant())) {
            c.refuser("enfant", "Cet enfant est déjà plus haut dans la même orientation.");
        } else if (premiere != null) {
            memeDemande(c, premiere, fait);
        }
        Dite enfant = parents.putIfAbsent(fait.enfant(), new Dite(c.numero(), fait));
        if (enfant != null && !enfant.fait().parent().cle().equals(fait.parent().cle())) {
            c.refuser("enfant", "À la ligne " + enfant.ligne() + ", cet enfant est celui d’un autre parent.");
        }
    }

    private static void memeDemande(Cellules c, Dite premiere, FaitBilan fait) {
        if (!premiere.fait().demande().equals(fait.demande())) {
            c.refuser("orientation", "La ligne " + premiere.ligne() + " dit autre chose de la même orientation (structure, prescripteur, sens, dates ou réponse).");
        } else if (!premiere.fait().parent().cle().equals(fait.parent().cle())) {
            c.refuser("parent", "À la ligne " + premiere.ligne() + ", la même orientation est celle d’un autre parent.");
        } else if (!premiere.fait().parent().equals(fait.parent())) {
            c.avertir("parent", fait.parent().cle(), "La ligne " + premiere.ligne() + " dit autre chose de ce parent\u202f: l’accueil commencé le premier fait foi.");
        }
    }
}
