package fr.passerelle.socle.bilans;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;

/**
 * A breakdown: the lines of one indicator over the values of one list.
 *
 * @param code for instance {@code B-03}; its lines are coded {@code B-03.NORD}
 * @param libelle what it breaks down
 * @param lignes in display order; values never used are left out
 * @param identifiante whether a small cell could name somebody: the diffusable edition then hides it
 * @param regroupees in an edition that hides some lines, all of them as one; {@code null} where nothing is hidden
 */
public record Repartition(String code, String libelle, List<Indicateur> lignes, boolean identifiante, @JsonIgnore Indicateur regroupees) {

    private static final String REGROUPEES = ".REGROUPEES";

    public Repartition {
        lignes = List.copyOf(lignes);
    }

    public Repartition(String code, String libelle, List<Indicateur> lignes, boolean identifiante) {
        this(code, libelle, lignes, identifiante, null);
    }

    /** The lines as they are shown: what is hidden is one line, the last, that names none of them. */
    public List<Indicateur> montrees() {
        List<Indicateur> montrees = new ArrayList<>(lignes.stream().filter(l -> !l.estCache()).toList());
        if (regroupees != null) {
            montrees.add(regroupees);
        }
        return regroupees == null ? lignes : List.copyOf(montrees);
    }

    /** Whether that line stands for several that are hidden. */
    public static boolean regroupe(Indicateur ligne) {
        return ligne.code().endsWith(REGROUPEES);
    }

    /** The same, what it hides gathered. */
    Repartition regroupant(Indicateur ensemble) {
        return new Repartition(code, libelle, lignes, identifiante, ensemble);
    }

    String codeDuRegroupement() {
        return code + REGROUPEES;
    }
}
