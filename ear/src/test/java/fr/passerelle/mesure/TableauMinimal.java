package fr.passerelle.mesure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Vingt-cinq lignes de neuf cellules : ce que montre la page Faces la plus simple, à laquelle les nôtres sont rapportées. */
@Named
@RequestScoped
public class TableauMinimal {

    private static final int LIGNES = 25;

    public List<Ligne> getLignes() {
        return IntStream.range(0, LIGNES).mapToObj(n -> new Ligne("Cellule " + n, "Texte court " + n, "Un texte un peu plus long " + n,
                "04/05/2026", "1\u202f234,56", "Oui", "Non", "État " + n, "fin " + n)).toList();
    }

    /** Une ligne, que l'EL lit par ses propriétés. */
    public record Ligne(String a, String b, String c, String d, String e, String f, String g, String h, String i) {

        public String getA() {
            return a;
        }

        public String getB() {
            return b;
        }

        public String getC() {
            return c;
        }

        public String getD() {
            return d;
        }

        public String getE() {
            return e;
        }

        public String getF() {
            return f;
        }

        public String getG() {
            return g;
        }

        public String getH() {
            return h;
        }

        public String getI() {
            return i;
        }
    }
}
