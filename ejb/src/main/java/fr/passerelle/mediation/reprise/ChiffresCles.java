package fr.passerelle.mediation.reprise;

import fr.passerelle.mediation.bilan.calcul.TrameDeMediation;
import fr.passerelle.socle.bilans.Chiffres;
import fr.passerelle.socle.bilans.Comparaison;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.IndicateurPublie;
import fr.passerelle.socle.bilans.Ligne;
import fr.passerelle.socle.bilans.Repartition;
import fr.passerelle.socle.bilans.Unite;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The few figures by which one sees at once whether a file is the right one. */
final class ChiffresCles {

    private static final Set<String> SIMPLES =
            Set.of("I-01", "I-02", "I-04", "I-07", "I-09", "I-10", "I-11.MEDIANE", "I-12", "I-13", "I-16.RAPPELS");

    private ChiffresCles() {
    }

    static List<Indicateur> de(Chiffres<?> chiffres) {
        Stream<Indicateur> simples = chiffres.indicateurs().stream().filter(i -> SIMPLES.contains(i.code()));
        Stream<Indicateur> ventiles = chiffres.repartitions().stream()
                .filter(r -> r.code().equals("I-03") || r.code().equals("I-06"))
                .map(Repartition::lignes)
                .flatMap(List::stream);
        return Stream.concat(simples, ventiles).toList();
    }

    static List<Indicateur> publies(List<IndicateurPublie> publies) {
        return publies.stream()
                .map(i -> new Indicateur(i.code(), libelle(i.code()), Unite.NOMBRE, i.precision(), null, null,
                        i.valeur(), i.source(), Comparaison.INCONNUE))
                .toList();
    }

    private static String libelle(String code) {
        return TrameDeMediation.TRAME.citables().stream().filter(l -> l.code().equals(code)).map(Ligne::libelle).findFirst().orElse(code);
    }
}
