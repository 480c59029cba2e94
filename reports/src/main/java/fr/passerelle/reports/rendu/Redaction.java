package fr.passerelle.reports.rendu;

import fr.passerelle.reports.dessin.Dessin;
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
    private boolean nouvellePage;
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
        nouvellePage = true;
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

    /** The same, shown as words of the mediator. */
    public Redaction commentaire(String texte) {
        return paragraphes(Nature.COMMENTAIRE, texte);
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
        ajouter(new Ligne(Nature.PUCE, ensemble, "liste" + liste, null, List.of(texte), List.of(), null, null, prendrePage(), false));
        enListe = true;
        return this;
    }

    public Redaction note(String texte) {
        return ligne(Nature.NOTE, texte);
    }

    /** The title of a figure or of a table. */
    public Redaction legende(String texte) {
        return ligne(Nature.LEGENDE, texte);
    }

    /** A picture and what it says, in words. */
    public Redaction figure(Dessin dessin, String alternative) {
        ajouter(new Ligne(Nature.FIGURE, ensemble, "f" + ++cle, null, List.of(), List.of(), dessin, alternative, prendrePage(), false));
        return this;
    }

    /** Key figures, three on a line. */
    public Redaction tuiles(List<Tuile> tuiles) {
        String liste = "tuiles" + ++cle;
        for (int i = 0; i < tuiles.size(); i += 3) {
            List<String> cellules = tuiles.subList(i, Math.min(i + 3, tuiles.size())).stream()
                    .flatMap(t -> Stream.of(t.libelle(), t.valeur(), t.precision()))
                    .toList();
            ajouter(new Ligne(Nature.TUILES, ensemble, liste, null, cellules, List.of(), null, null, prendrePage(), false));
        }
        return this;
    }

    /** A table; the first cell of each row heads it. */
    public Redaction tableau(Tableau tableau) {
        String table = "t" + ++cle;
        for (Tableau.Rangee rangee : tableau.rangees()) {
            ajouter(new Ligne(Nature.RANGEE, ensemble, table, tableau.colonnes(), rangee.cellules(), tableau.entetes(),
                    null, null, prendrePage(), rangee.forte()));
        }
        return this;
    }

    /** One line of the table of contents. */
    Redaction sommaire(String titre, String page) {
        ajouter(new Ligne(Nature.SOMMAIRE, ensemble, "sommaire", null, List.of(titre, page), List.of(), null, null, prendrePage(), false));
        return this;
    }

    private Redaction ligne(Nature nature, String... cellules) {
        ajouter(new Ligne(nature, ensemble, "p" + ++cle, null, Arrays.asList(cellules), List.of(), null, null, prendrePage(), false));
        return this;
    }

    private void ajouter(Ligne ligne) {
        enListe = false;
        lignes.add(ligne);
    }

    private boolean prendrePage() {
        boolean ouvre = nouvellePage && !lignes.isEmpty();
        nouvellePage = false;
        return ouvre;
    }

    List<Ligne> lignes() {
        return List.copyOf(lignes);
    }
}
