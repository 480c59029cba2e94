package fr.passerelle.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.passerelle.socle.commun.Voisins;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each room names its neighbours in its {@code package-info}, and opens exactly those doors. */
class VoisinsTest {

    @Test
    void chaque_piece_ouvre_exactement_les_portes_qu_elle_nomme() {
        JavaClasses maison = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.passerelle");
        Map<String, Set<String>> ouvertes = new TreeMap<>();
        Map<String, Set<String>> nommees = new TreeMap<>();
        for (JavaClass classe : maison) {
            String piece = Pieces.de(classe);
            nommees.computeIfAbsent(piece, p -> voisins(maison.getPackage(Pieces.MAISON + p)));
            Set<String> portes = ouvertes.computeIfAbsent(piece, p -> new TreeSet<>());
            classe.getDirectDependenciesFromSelf().stream()
                    .map(lien -> lien.getTargetClass().getBaseComponentType())
                    .filter(Pieces::estDansLaMaison)
                    .map(Pieces::de)
                    .filter(p -> !p.equals(piece) && !p.equals("socle.commun"))
                    .forEach(portes::add);
        }
        assertThat(ouvertes).as("portes ouvertes, au regard de celles que nomment les package-info").isEqualTo(nommees);
    }

    private static Set<String> voisins(JavaPackage piece) {
        return piece.tryGetAnnotationOfType(Voisins.class)
                .map(v -> (Set<String>) new TreeSet<>(Set.of(v.value())))
                .orElseGet(TreeSet::new);
    }
}
