package fr.passerelle.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The walls of the documents' side. */
@AnalyzeClasses(packages = "fr.passerelle", importOptions = ImportOption.DoNotIncludeTests.class)
class MursTest {

    private static final Pattern CAPACITE = Pattern.compile("fr\\.passerelle\\.(?:reports\\.)?(\\w+)");

    /** The mirrors stand side by side as the capabilities do, and the floor's knows none of them; none knows a page. */
    @ArchTest
    static void documents_know_their_own_capability_and_the_floor(JavaClasses maison) {
        Stream<Dependency> liens = maison.stream().filter(c -> c.getPackageName().startsWith("fr.passerelle.reports."))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream());
        assertThat(liens.filter(l -> !List.of("socle", capacite(l.getOriginClass())).contains(capacite(l.getTargetClass())))
                .map(Dependency::getDescription)).isEmpty();
    }

    private static String capacite(JavaClass classe) {
        Matcher nom = CAPACITE.matcher(classe.getBaseComponentType().getPackageName());
        return nom.lookingAt() ? nom.group(1) : "socle";
    }
}
