package fr.passerelle.socle.commun.ecrit;

import java.util.List;

/** One piece of what is told. */
public sealed interface Bloc {

    record SousTitre(String texte) implements Bloc {
    }

    /** Paragraphs parted by empty lines; lines that open with a dash are a list. */
    record Texte(String texte) implements Bloc {
    }

    /** What is said in passing. */
    record Note(String texte) implements Bloc {
    }

    record Definition(String rubrique, String contenu) {
    }

    record Definitions(List<Definition> lignes) implements Bloc {

        public Definitions {
            lignes = List.copyOf(lignes);
        }
    }

    /** Rows of three cells, the last one for long texts; the first heads its row. */
    record Table(List<String> entetes, List<List<String>> rangees) implements Bloc {

        public Table {
            entetes = List.copyOf(entetes);
            rangees = List.copyOf(rangees);
        }
    }
}
