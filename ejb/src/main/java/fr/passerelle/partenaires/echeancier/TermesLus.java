package fr.passerelle.partenaires.echeancier;

import fr.passerelle.partenaires.convention.Terme;
import fr.passerelle.partenaires.nomenclature.Reconduction;
import fr.passerelle.socle.listes.Lue;
import java.time.LocalDate;
import java.util.List;

/** The terms of a convention out of a row that a query gave. */
public final class TermesLus {

    /** What the query must select, of {@code partenaires.convention c}. */
    public static final String COLONNES = """
            c.effet_le, c.duree_mois, c.reconduction, c.duree_reconduction_mois, c.reconductions_max, c.preavis_mois, c.denoncee_le, c.finie_le,
            (select string_agg(r.mois || '@' || r.convenu_le, ',' order by r.id) from partenaires.renouvellement r
            where r.convention_id = c.id) as renouvellements""";

    private TermesLus() {
    }

    /** {@code null} as long as it has no first day of effect. */
    public static Terme de(Lue l) {
        LocalDate effet = l.jour("effet_le");
        return effet == null ? null : new Terme(effet, l.entier("duree_mois"), l.code(Reconduction.class, "reconduction"),
                l.entier("duree_reconduction_mois"), l.entier("reconductions_max"), l.entier("preavis_mois"), l.jour("denoncee_le"),
                l.jour("finie_le"), renouvellements(l.textes("renouvellements")));
    }

    private static List<Terme.Renouvellement> renouvellements(List<String> lus) {
        return lus.stream().map(r -> r.split("@")).map(r -> new Terme.Renouvellement(Integer.parseInt(r[0]), LocalDate.parse(r[1]))).toList();
    }
}
