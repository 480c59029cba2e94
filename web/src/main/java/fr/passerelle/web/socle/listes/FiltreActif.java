package fr.passerelle.web.socle.listes;

import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.listes.ListeLue;
import fr.passerelle.socle.listes.Option;
import fr.passerelle.socle.listes.Vue;
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
            actifs.add(new FiltreActif("«\u00a0" + vue.texte() + "\u00a0»", adresse.avec(Vue.TEXTE, List.of()).enRequete()));
        }
        lue.offerts().forEach(o -> vue.valeurs(o.filtre().nom()).forEach(v -> actifs.add(new FiltreActif(
                o.filtre().libelle() + Typographie.FINE + ": " + libelle(o.options(), v), adresse.sans(o.filtre().nom(), v).enRequete()))));
        return actifs;
    }

    private static String libelle(List<Option> options, String valeur) {
        return options.stream().filter(o -> o.code().equals(valeur)).map(Option::enVigueur).findFirst().orElse(valeur);
    }
}
