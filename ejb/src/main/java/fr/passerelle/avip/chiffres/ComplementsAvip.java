package fr.passerelle.avip.chiffres;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the report has beside what every report has. Its names are those kept in frozen versions; lists are empty where nothing is known.
 *
 * @param au the last day counted
 * @param origine where the year comes from
 * @param structures those of the year, by name
 * @param nonTransmises those that did not validate their lines, by name
 * @param delais how many requests were answered in 0, 1, 2… days
 * @param parMois requests sent from January to December
 * @param entonnoir how far requests went, as {@link Etape} names it
 * @param semaine how many contracts take each half-day, Monday morning first
 * @param rythmes how many contracts have 1, 2… half-days a week
 * @param presents children present each day, on average, month after month
 */
public record ComplementsAvip(LocalDate au, Origine origine, List<LigneDeStructure> structures, List<LigneDeReseau> reseaux, List<String> nonTransmises,
        Map<Integer, Long> delais, List<Long> parMois, Map<Etape, Long> entonnoir, List<Long> semaine, Map<Integer, Long> rythmes, List<BigDecimal> presents) {

    /** Where what is counted was read. */
    public enum Origine { APPLICATION, FICHIER, DECLARE }

    /** How far a request went. */
    public enum Etape { RECUES, REPONDUES, ACCEPTEES, ACCUEILS }

    public ComplementsAvip {
        structures = structures == null ? List.of() : List.copyOf(structures);
        reseaux = reseaux == null ? List.of() : List.copyOf(reseaux);
        nonTransmises = nonTransmises == null ? List.of() : List.copyOf(nonTransmises);
        delais = delais == null ? Map.of() : Map.copyOf(delais);
        parMois = parMois == null ? List.of() : List.copyOf(parMois);
        entonnoir = entonnoir == null ? Map.of() : Map.copyOf(entonnoir);
        semaine = semaine == null ? List.of() : List.copyOf(semaine);
        rythmes = rythmes == null ? Map.of() : Map.copyOf(rythmes);
        presents = presents == null ? List.of() : List.copyOf(presents);
    }

    ComplementsAvip avec(List<LigneDeStructure> autres, List<LigneDeReseau> autresReseaux) {
        return new ComplementsAvip(au, origine, autres, autresReseaux, nonTransmises, delais, parMois, entonnoir, semaine, rythmes, presents);
    }
}
