package fr.passerelle.reports.socle.rendu;

import fr.passerelle.reports.socle.dessin.Dessin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes a document from top to bottom; how each part looks is the template's business. */
public final class Redaction {

    /** What announces its next line, hence never ends a page. */
    private static final Set<Nature> ANNONCES =
            EnumSet.of(Nature.EN_TETE, Nature.TITRE, Nature.SOUS_TITRE, Nature.LEGENDE, Nature.ACCROCHE);

    private final List<Ligne> lignes = new ArrayList<>();
    private int ensemble = 1;
    private int cle;
    private int figures;
    private int tableaux;
    private int page;
    private boolean enListe;

    /** What follows, up to the next call, stays on one page as far as possible. */
    public Redaction ensemble() {
        if (lignes.isEmpty() || !ANNONCES.contains(lignes.get(lignes.size() - 1).nature())) {
            ensemble++;
        }
        return this;
    }

    /** What follows opens a page. */
    public Redaction nouvellePage() {
        page++;
        return ensemble();
    }

    /** The opening of a short document: a line above, its title, a line below. */
    public Redaction enTete(String surtitre, String titre, String precision) {
        return ligne(Nature.EN_TETE, surtitre, titre, precision);
    }

    public Redaction titre(String texte) {
        return ensemble().ligne(Nature.TITRE, texte);
    }

    public Redaction sousTitre(String texte) {
        return ensemble().ligne(Nature.SOUS_TITRE, texte);
    }

    /** The one sentence to remember of a section. */
    public Redaction accroche(String texte) {
        return ligne(Nature.ACCROCHE, texte);
    }

    /** Paragraphs parted by empty lines; lines that open with a dash become a list. */
    public Redaction texte(String texte) {
        return paragraphes(Nature.PARAGRAPHE, texte);
    }

    /** The same, shown as words of the author: they may stand on the page that follows. */
    public Redaction commentaire(String texte) {
        return texte == null || texte.isBlank() ? this : ensemble().paragraphes(Nature.COMMENTAIRE, texte);
    }

    private Redaction paragraphes(Nature nature, String texte) {
        if (texte == null || texte.isBlank()) {
            return this;
        }
        for (String paragraphe : texte.strip().split("\\R\\s*\\R")) {
            if (paragraphe.startsWith("- ")) {
                Arrays.stream(paragraphe.split("\\R")).map(l -> l.replaceFirst("^- ", "")).forEach(this::puce);
            } else {
                ligne(nature, paragraphe.strip());
            }
        }
        return this;
    }

    public Redaction puce(String texte) {
        int liste = enListe ? cle : ++cle;
        ajouter(new Ligne(Nature.PUCE, ensemble, "liste" + liste, null, List.of(texte), List.of(), null, null, page, false));
        enListe = true;
        return this;
    }

    public Redaction note(String texte) {
        return ligne(Nature.NOTE, texte);
    }

    private Redaction legende(String texte) {
        return ligne(Nature.LEGENDE, texte);
    }

    /** A picture under its number and title, and what it says, in words. */
    public Redaction figure(String titre, Dessin dessin, String alternative) {
        ensemble().legende("Figure\u00a0" + ++figures + " — " + titre);
        ajouter(new Ligne(Nature.FIGURE, ensemble, "f" + ++cle, null, List.of(), List.of(), dessin, alternative, page, false));
        return this;
    }

    /** Key figures, three on a line. */
    public Redaction tuiles(List<Tuile> tuiles) {
        String liste = "tuiles" + ++cle;
        for (int i = 0; i < tuiles.size(); i += 3) {
            List<String> cellules = tuiles.subList(i, Math.min(i + 3, tuiles.size())).stream()
                    .flatMap(t -> Stream.of(t.libelle(), t.valeur(), t.precision()))
                    .toList();
            ajouter(new Ligne(Nature.TUILES, ensemble, liste, null, cellules, List.of(), null, null, page, false));
        }
        return this;
    }

    /** A table under its number and title; right after a figure it stays with it. */
    public Redaction tableau(String titre, Tableau tableau) {
        return (suitUneFigure() ? this : ensemble()).legende("Tableau\u00a0" + ++tableaux + " — " + titre).tableau(tableau);
    }

    /** Notes under a figure are part of it. */
    private boolean suitUneFigure() {
        int derniere = lignes.size() - 1;
        while (derniere >= 0 && lignes.get(derniere).nature() == Nature.NOTE) {
            derniere--;
        }
        return derniere >= 0 && lignes.get(derniere).nature() == Nature.FIGURE;
    }

    /** A table; the first cell of each row heads it. */
    public Redaction tableau(Tableau tableau) {
        String table = "t" + ++cle;
        for (Tableau.Rangee rangee : tableau.rangees()) {
            ajouter(new Ligne(Nature.RANGEE, ensemble, table, tableau.colonnes(), rangee.cellules(), tableau.entetes(),
                    null, null, page, rangee.forte()));
        }
        return this;
    }

    /** The table of contents: a line for each title that follows. */
    public Redaction sommaire() {
        return ligne(Nature.SOMMAIRE);
    }

    boolean aUnSommaire() {
        return lignes.stream().anyMatch(l -> l.nature() == Nature.SOMMAIRE);
    }

    private Redaction ligne(Nature nature, String... cellules) {
        ajouter(new Ligne(nature, ensemble, "p" + ++cle, null, Arrays.asList(cellules), List.of(), null, null, page, false));
        return this;
    }

    private void ajouter(Ligne ligne) {
        enListe = false;
        lignes.add(ligne.soignee());
    }

    /** The table of contents knows its pages once all is set: {@link Sommaire} writes them. */
    List<Ligne> lignes() {
        List<Ligne> completes = new ArrayList<>();
        for (int i = 0; i < lignes.size(); i++) {
            if (lignes.get(i).nature() == Nature.SOMMAIRE) {
                completes.addAll(sommaire(lignes.get(i), lignes.subList(i + 1, lignes.size())));
            } else {
                completes.add(lignes.get(i));
            }
        }
        return completes;
    }

    private static List<Ligne> sommaire(Ligne place, List<Ligne> suite) {
        return suite.stream()
                .filter(l -> l.nature() == Nature.TITRE)
                .map(l -> l.cellules().get(0))
                .map(titre -> new Ligne(Nature.SOMMAIRE, place.ensemble(), place.cle(), null,
                        List.of(titre, "0"), List.of(), null, null, place.page(), false))
                .toList();
    }
}
