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
 * A workbook of one sheet, or of several one after the other. Texts are written as texts, which a spreadsheet never runs, and within their row rather than in
 * a table of all texts, so that rows leave memory as they go.
 */
public final class TableurXlsx implements Tableur {

    private static final int LIGNES_GARDEES = 200;
    private static final int PLACE_DU_FILTRE = 4;
    private static final int LARGEUR_DU_MOMENT = 20;
    private static final int LARGEUR_AU_MOINS = 12;
    /** A longer text is folded in its cell. */
    private static final int LARGEUR_AU_PLUS = 60;

    private final Workbook classeur;
    private Worksheet feuille;
    private int[] largeurs = {};
    private int ligne;

    public TableurXlsx(OutputStream flux, String nomDeFeuille) {
        classeur = new Workbook(flux, "Passerelle", "1.0");
        feuille = classeur.newWorksheet(nomDeFeuille);
    }

    /** Goes on in another sheet, with its own titles; the one before is done. */
    public void feuille(String nom) throws IOException {
        finir();
        feuille.finish();
        feuille = classeur.newWorksheet(nom);
        largeurs = new int[0];
        ligne = 0;
    }

    @Override
    public void titres(List<String> titres) throws IOException {
        for (int colonne = 0; colonne < titres.size(); colonne++) {
            feuille.inlineString(0, colonne, titres.get(colonne));
            feuille.style(0, colonne).bold().set();
        }
        feuille.freezePane(0, 1);
        largeurs = titres.stream().mapToInt(t -> Math.max(LARGEUR_AU_MOINS, t.length() + PLACE_DU_FILTRE)).toArray();
        ligne = 1;
    }

    @Override
    public void ligne(List<?> cellules) throws IOException {
        for (int colonne = 0; colonne < cellules.size(); colonne++) {
            ecrire(colonne, cellules.get(colonne));
        }
        ligne++;
        if (ligne % LIGNES_GARDEES == 0) {
            elargir();
            feuille.flush();
        }
    }

    @Override
    public void close() throws IOException {
        finir();
        classeur.finish();
    }

    private void finir() {
        elargir();
        if (largeurs.length > 0) {
            feuille.setAutoFilter(0, 0, Math.max(0, ligne - 1), largeurs.length - 1);
        }
    }

    /** As wide as the first rows, before any leaves: a sheet says it once, at its head. */
    private void elargir() {
        for (int colonne = 0; colonne < largeurs.length && ligne <= LIGNES_GARDEES; colonne++) {
            feuille.width(colonne, largeurs[colonne]);
        }
    }

    private void mesurer(int colonne, int longueur) {
        if (colonne < largeurs.length) {
            largeurs[colonne] = Math.min(LARGEUR_AU_PLUS, Math.max(largeurs[colonne], longueur));
        }
    }

    private void texte(int colonne, String texte) {
        feuille.inlineString(ligne, colonne, texte);
        mesurer(colonne, texte.length() + 1);
        if (texte.length() >= LARGEUR_AU_PLUS || texte.indexOf('\n') >= 0) {
            feuille.style(ligne, colonne).wrapText(true).set();
        }
    }

    private void ecrire(int colonne, Object cellule) {
        if (cellule instanceof LocalDate jour) {
            feuille.value(ligne, colonne, jour);
            feuille.style(ligne, colonne).format("dd/mm/yyyy").set();
        } else if (cellule instanceof Instant instant && Horloge.saison(instant).isEmpty()) {
            feuille.value(ligne, colonne, LocalDateTime.ofInstant(instant, Horloge.PARIS));
            feuille.style(ligne, colonne).format("dd/mm/yyyy hh:mm:ss").set();
            mesurer(colonne, LARGEUR_DU_MOMENT);
        } else if (cellule instanceof Number nombre) {
            feuille.value(ligne, colonne, nombre);
        } else if (cellule != null) {
            texte(colonne, cellule instanceof Instant instant ? Typographie.horodatage(instant) : cellule.toString());
        }
    }
}
