package fr.passerelle.socle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.passerelle.socle.capacites.Capacite;
import fr.passerelle.socle.capacites.Capacites;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the start of the application would refuse, told before it is ever started. */
class DroitsDeclaresTest {

    private static final JavaClasses MAISON = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.passerelle");

    @Test
    void tout_droit_demande_ou_donne_est_declare_une_fois() throws ReflectiveOperationException {
        Map<String, List<String>> demandees = PermissionsDemandees.de(MAISON.stream()
                .filter(c -> c.getMethods().stream().anyMatch(m -> m.isAnnotatedWith(Autorise.class))).<Class<?>>map(JavaClass::reflect).toList());
        assertThat(demandees).isNotEmpty();
        assertThat(new Capacites(capacites()).anomalies(demandees)).isEmpty();
    }

    private static List<Capacite> capacites() throws ReflectiveOperationException {
        List<Capacite> capacites = new ArrayList<>();
        for (JavaClass classe : MAISON) {
            if (classe.isAssignableTo(Capacite.class) && !classe.isInterface()) {
                Constructor<?> constructeur = classe.reflect().getDeclaredConstructor();
                constructeur.setAccessible(true);
                capacites.add((Capacite) constructeur.newInstance());
            }
        }
        return capacites;
    }
}
