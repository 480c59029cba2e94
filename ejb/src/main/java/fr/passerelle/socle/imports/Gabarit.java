package fr.passerelle.socle.imports;

import fr.passerelle.socle.commun.tableur.Tableur;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/**
 * A file to start from: its header, and a line to write over. As it is, it is read without a fault, unless what it names is not kept here.
 *
 * @param fichier the name it must have, {@value Colonne#ANNEE} standing for the year; without its ending
 */
public record Gabarit(String fichier, List<Colonne> colonnes) implements Serializable {

    private static final String CONSIGNE = Tableau.COMMENTAIRE + " La ligne qui suit est un exemple\u202f: remplacez-la par les vôtres. Une ligne qui commence par "
            + Tableau.COMMENTAIRE + " n’est pas lue.";

    public Gabarit {
        colonnes = List.copyOf(colonnes);
    }

    /** The same for a year. */
    Gabarit de(int annee) {
        return new Gabarit(fichier.replace(Colonne.ANNEE, Integer.toString(annee)),
                colonnes.stream().map(c -> c.ayantPourExemple(c.exempleDe(annee))).toList());
    }

    void ecrire(Tableur sortie) throws IOException {
        sortie.titres(colonnes.stream().map(Colonne::nom).toList());
        sortie.ligne(List.of(CONSIGNE));
        sortie.ligne(colonnes.stream().map(Colonne::exemple).toList());
    }
}
