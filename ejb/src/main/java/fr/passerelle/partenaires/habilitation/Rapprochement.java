package fr.passerelle.partenaires.habilitation;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.Courriel;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom a partner lists, against whom it has in the application.
 *
 * @param aRetirer who holds rights and is not listed
 * @param absents addresses that are listed and are nobody's here
 * @param sansDroit who is listed and holds nothing
 * @param justes how many are listed and hold something
 */
public record Rapprochement(FicheHabilitation.Partenaire partenaire, List<Matrice.Ligne> aRetirer, List<String> absents, List<Matrice.Ligne> sansDroit, int justes)
        implements Serializable {

    private static final int LISTE_MAX = 200_000;

    /** @param liste whatever holds addresses: a file, a column of a spreadsheet, one a line */
    static Rapprochement de(String liste, Matrice matrice) {
        exiger(liste != null && liste.length() <= LISTE_MAX, "R-PART-8", "liste", "Donnez la liste du partenaire, une adresse par ligne.");
        Set<String> listees = Arrays.stream(TextePropre.de(liste).split("[\\s;,\"<>()]+")).filter(Courriel::estUn).map(c -> new Courriel(c).valeur().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        exiger(!listees.isEmpty(), "R-PART-8", "liste", "Aucune adresse électronique ne s’y lit\u202f: c’est par elle que les personnes se rapprochent.");
        List<Matrice.Ligne> ici = matrice.presents();
        Set<String> connues = ici.stream().map(Rapprochement::adresse).collect(Collectors.toSet());
        List<Matrice.Ligne> dits = ici.stream().filter(l -> listees.contains(adresse(l))).toList();
        return new Rapprochement(matrice.partenaire(), ici.stream().filter(l -> !l.sansDroit() && !listees.contains(adresse(l))).toList(),
                listees.stream().filter(a -> !connues.contains(a)).toList(), dits.stream().filter(Matrice.Ligne::sansDroit).toList(),
                (int) dits.stream().filter(l -> !l.sansDroit()).count());
    }

    private static String adresse(Matrice.Ligne ligne) {
        return ligne.qui().courriel().toLowerCase(Locale.ROOT);
    }

    public boolean toutEstJuste() {
        return aRetirer.isEmpty() && absents.isEmpty() && sansDroit.isEmpty();
    }
}
