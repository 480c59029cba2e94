package fr.passerelle.temps;

import java.util.Comparator;
import java.util.List;

/** Le temps d'un test, ou d'une classe entière quand le test est vide. */
record Temps(String classe, String test, long millisecondes) {

    /** Les classes, la plus longue d'abord, comme les lit ce qui répartit les tests en lots. */
    static List<String> ordreDesClasses(List<Temps> temps) {
        return temps.stream().filter(Temps::dUneClasse).sorted(Comparator.comparingLong(Temps::millisecondes).reversed())
                .map(t -> t.millisecondes + "," + t.millisecondes + "," + t.classe + ",tous").toList();
    }

    static Temps lire(String ligne) {
        String[] champs = ligne.split("\t", -1);
        return new Temps(champs[0], champs[1], Long.parseLong(champs[2]));
    }

    String ligne() {
        return classe + '\t' + test.replaceAll("\\s+", " ") + '\t' + millisecondes;
    }

    boolean dUneClasse() {
        return test.isEmpty();
    }

    /** {@code mediation}, {@code socle.journal} : la pièce que la classe éprouve. */
    String piece() {
        String[] noms = classe.split("\\.");
        return noms[2].equals("socle") && noms.length > 4 ? noms[2] + '.' + noms[3] : noms[2];
    }

    String nom() {
        return classe.substring(classe.lastIndexOf('.') + 1);
    }

    String secondes() {
        return String.format(java.util.Locale.FRENCH, "%.1f", millisecondes / 1000.0);
    }
}
