package fr.passerelle.web.socle.listes;

import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.ListeLue;
import fr.passerelle.socle.listes.Option;
import fr.passerelle.socle.listes.Vue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A filter in force, and the way to do without it.
 *
 * @param sans what follows the question mark of the address without this filter
 */
public record FiltreActif(String libelle, String sans) {

    /** All those in force, in the order of the address. */
    static List<FiltreActif> de(ListeLue<?> lue) {
        Vue vue = lue.vue();
        Parametres adresse = vue.enParametres();
        List<FiltreActif> actifs = new ArrayList<>();
        if (!vue.texte().isEmpty()) {
            actifs.add(new FiltreActif("«\u202f" + vue.texte() + "\u202f»", adresse.avec(Vue.TEXTE, List.of()).enRequete()));
        }
        lue.offerts().forEach(o -> vue.valeurs(o.filtre().nom()).forEach(v -> actifs.add(new FiltreActif(
                enClair(o, v), adresse.sans(o.filtre().nom(), v).enRequete()))));
        return actifs;
    }

    private static String enClair(ListeLue.Offert offert, String valeur) {
        Filtre filtre = offert.filtre();
        return switch (filtre.genre()) {
            case COCHE -> filtre.libelle();
            case DATE -> filtre.libelle() + " " + Typographie.date(LocalDate.parse(valeur));
            default -> filtre.libelle() + Typographie.FINE + ": " + libelle(offert.options(), valeur);
        };
    }

    private static String libelle(List<Option> options, String valeur) {
        return options.stream().filter(o -> o.code().equals(valeur)).map(Option::enVigueur).findFirst().orElse(valeur);
    }
}
