package fr.passerelle.socle.commun.tableur;

import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Typographie;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of one sheet. Texts are written as texts, which a spreadsheet never runs, and within their row rather than in
 * a table of all texts, so that rows leave memory as they go.
 */
public final class TableurXlsx implements Tableur {

    private static final int LIGNES_GARDEES = 200;
    private static final int LARGEUR = 22;

    private final Workbook classeur;
    private final Worksheet feuille;
    private int ligne;

    public TableurXlsx(OutputStream flux, String nomDeFeuille) {
        classeur = new Workbook(flux, "Passerelle", "1.0");
        feuille = classeur.newWorksheet(nomDeFeuille);
    }

    @Override
    public void titres(List<String> titres) throws IOException {
        for (int colonne = 0; colonne < titres.size(); colonne++) {
            feuille.width(colonne, LARGEUR);
            feuille.inlineString(0, colonne, titres.get(colonne));
            feuille.style(0, colonne).bold().set();
        }
        feuille.freezePane(0, 1);
        ligne = 1;
    }

    @Override
    public void ligne(List<?> cellules) throws IOException {
        for (int colonne = 0; colonne < cellules.size(); colonne++) {
            ecrire(colonne, cellules.get(colonne));
        }
        ligne++;
        if (ligne % LIGNES_GARDEES == 0) {
            feuille.flush();
        }
    }

    @Override
    public void close() throws IOException {
        classeur.finish();
    }

    private void ecrire(int colonne, Object cellule) {
        if (cellule instanceof LocalDate jour) {
            feuille.value(ligne, colonne, jour);
            feuille.style(ligne, colonne).format("dd/mm/yyyy").set();
        } else if (cellule instanceof Instant instant && Horloge.saison(instant).isEmpty()) {
            feuille.value(ligne, colonne, LocalDateTime.ofInstant(instant, Horloge.PARIS));
            feuille.style(ligne, colonne).format("dd/mm/yyyy hh:mm:ss").set();
        } else if (cellule instanceof Number nombre) {
            feuille.value(ligne, colonne, nombre);
        } else if (cellule != null) {
            feuille.inlineString(ligne, colonne, cellule instanceof Instant instant ? Typographie.horodatage(instant) : cellule.toString());
        }
    }
}
