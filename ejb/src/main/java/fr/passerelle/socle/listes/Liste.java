package fr.passerelle.socle.listes;

import fr.passerelle.socle.comptes.Appelant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A list, declared: one bean of the room whose things it lists, found by its code. All the rest follows.
 *
 * @param <L> a line, as its page and its exports show it
 */
public abstract class Liste<L> {

    private final String code;
    private final String mot;
    private final String source;
    private final String cle;
    private final String lecture;
    private final Set<String> permissions;

    /**
     * @param code unique: the path of its page, for instance {@code administration/comptes}
     * @param mot what one line is, for « 3 comptes »
     * @param source the tables it reads, with their short names: {@code comptes.compte c}; those that are only shown are {@link #jointures}
     * @param cle what no two lines share: {@code c.id}
     * @param lecture what is read of a line, each under a name
     * @param permissions who may open it: whoever holds one of these
     */
    protected Liste(String code, String mot, String source, String cle, String lecture, String... permissions) {
        this.code = code;
        this.mot = mot;
        this.source = source;
        this.cle = cle;
        this.lecture = lecture;
        this.permissions = Set.of(permissions);
    }

    public String code() {
        return code;
    }

    public String mot() {
        return mot;
    }

    /**
     * A table joined to those of a list, that neither adds a line nor takes one away: read only where something of it is asked, so that to
     * count and to find the lines of a page costs nothing of what is only shown.
     *
     * @param nom its short name, as the list says it: {@code c}
     * @param sql how it is joined: {@code left join … c on …}
     */
    public record Jointure(String nom, String sql) {

        private boolean sertA(String texte) {
            return Pattern.compile("\\b" + nom + "\\.").matcher(texte).find();
        }
    }

    /** What is joined to the source besides, each after those it leans on. */
    protected List<Jointure> jointures() {
        return List.of();
    }

    /** The tables that these pieces of SQL read. */
    String source(String... lus) {
        String textes = String.join(" ", lus);
        StringBuilder jointes = new StringBuilder();
        List<Jointure> toutes = jointures();
        for (int i = toutes.size() - 1; i >= 0; i--) {
            if (toutes.get(i).sertA(textes + jointes)) {
                jointes.insert(0, " " + toutes.get(i).sql());
            }
        }
        return source + jointes;
    }

    public String cle() {
        return cle;
    }

    public String lecture() {
        return lecture;
    }

    public Set<String> permissions() {
        return permissions;
    }

    /** The lines as read, together, so that what they all need is asked once. */
    public abstract List<L> lignes(List<Lue> lues);

    public abstract List<Colonne<L>> colonnes();

    /** The orders one may ask for, the usual one first. */
    public abstract List<Ordre> ordres();

    public Tri triUsuel() {
        return new Tri(ordres().get(0).code(), false);
    }

    /** In the order of an address. */
    public List<Filtre> filtres() {
        return List.of();
    }

    /** How its many filters are unfolded; none when they are few enough to be shown at once. */
    public List<Volet> volets() {
        return List.of();
    }

    /** The record each line leads to; {@code null} when it leads to none. */
    public Fiche<L> fiche() {
        return null;
    }

    /** Searching by words, under {@link Vue#TEXTE}. */
    public Optional<PleinTexte> pleinTexte() {
        return Optional.empty();
    }

    /** What this person may see: asked of the database before it counts, sorts or pages. */
    public Condition visibles(Appelant moi) {
        return Condition.TOUJOURS;
    }

    /** Views that the list offers to that person. */
    public List<Onglet> onglets(Appelant moi) {
        return List.of();
    }

    /** How many lines to a page, the usual number first. */
    public List<Integer> tailles() {
        return List.of(50);
    }

    /** What is read once before the lines, under names, for the filters to offer; {@code null} when nothing is. */
    public String prealable() {
        return null;
    }

    /** In SQL, what is never twice the same once a line has changed: counts then serve again; {@code null} when nothing tells. */
    public String marques() {
        return null;
    }

    /** Whether one chooses its columns, and so keeps views of it under a name. */
    public boolean estReglable() {
        return colonnes().stream().anyMatch(Colonne::auChoix);
    }

    /** Whether it leaves as CSV and XLSX. */
    public boolean exportable() {
        return true;
    }

    public Trace trace(Vue vue, long lignes) {
        String filtres = vue.enClair();
        return new Trace(code(), null, lignes + (lignes > 1 ? " lignes, " : " ligne, ") + (filtres.isEmpty() ? "sans filtre" : filtres));
    }

    /** What the checkbox of a line sends, when lines may be chosen together; {@code null} when they may not. */
    public String choix(L ligne) {
        return null;
    }
}
