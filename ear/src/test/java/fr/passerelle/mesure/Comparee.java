package fr.passerelle.mesure;

import java.util.List;

/** Une page à cent fois plus de données contre la même à peu : presque autant de temps, et pas une requête de plus. */
record Comparee(Terrain petit, Terrain grand, String echelle) {

    static final int REQUETES_AU_PLUS = 6;
    static final double FOIS_AU_PLUS = 1.5;

    /** @param repere ce que la page doit dire, des deux côtés */
    List<Rapport> page(String nom, String chemin, String repere, Visiteur la, Visiteur ici) throws Exception {
        Chrono.Essai grande = () -> ici.lire(chemin, repere);
        double[] durees = Chrono.medianes(grande, () -> la.lire(chemin, repere));
        return List.of(Rapport.auPlus(nom + ", " + echelle, durees[0], durees[1], FOIS_AU_PLUS),
                Rapport.compte(nom + ", requêtes", grand.requetes(grande), REQUETES_AU_PLUS));
    }

    /** Vue par celui dont les deux terrains sont faits. */
    List<Rapport> page(String nom, String chemin, String repere) throws Exception {
        return page(nom, chemin, repere, petit.visiteur(), grand.visiteur());
    }

    /** Vue par quelqu'un qui entre par cette porte. */
    List<Rapport> page(String nom, String chemin, String repere, String porte, String compte) throws Exception {
        return page(nom, chemin, repere, petit.visiteur(porte, compte), grand.visiteur(porte, compte));
    }
}
