package fr.passerelle.mesure;

import java.util.Arrays;

/** Deux choses mesurées tour à tour, pour qu'une machine qui ralentit ralentisse les deux. */
final class Chrono {

    /** Le compilateur du serveur a fait son travail : ce que coûte une page un jour ordinaire. */
    private static final int ECHAUFFEMENT = 150;
    private static final int PAIRES = 31;

    private Chrono() {
    }

    /** Une chose à mesurer. */
    interface Essai {
        void faire() throws Exception;
    }

    /** Les médianes, en millisecondes, de l'une et de l'autre. */
    static double[] medianes(Essai une, Essai autre) throws Exception {
        return medianes(() -> { }, une, autre);
    }

    /** @param avant ce qui prépare {@code une} chaque fois, sans être mesuré */
    static double[] medianes(Essai avant, Essai une, Essai autre) throws Exception {
        return medianes(ECHAUFFEMENT, PAIRES, avant, une, autre);
    }

    static double[] medianes(int echauffement, int paires, Essai avant, Essai une, Essai autre) throws Exception {
        double[] premieres = new double[paires];
        double[] secondes = new double[paires];
        for (int i = -echauffement; i < paires; i++) {
            avant.faire();
            double a = duree(une);
            double b = duree(autre);
            if (i >= 0) {
                premieres[i] = a;
                secondes[i] = b;
            }
        }
        return new double[] {mediane(premieres), mediane(secondes)};
    }

    static double duree(Essai essai) throws Exception {
        long debut = System.nanoTime();
        essai.faire();
        return (System.nanoTime() - debut) / 1e6;
    }

    static double mediane(double[] valeurs) {
        double[] triees = valeurs.clone();
        Arrays.sort(triees);
        return triees[triees.length / 2];
    }
}
