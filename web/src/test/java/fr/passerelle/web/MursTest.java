package fr.passerelle.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.ejb.Stateless;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Entity;
import jakarta.servlet.ServletRequest;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The walls of the pages' side. */
@AnalyzeClasses(packages = "fr.passerelle", importOptions = ImportOption.DoNotIncludeTests.class)
class MursTest {

    private static final Pattern CAPACITE = Pattern.compile("fr\\.passerelle\\.(?:(?:web|reports)\\.)?(\\w+)");

    @ArchTest
    static final ArchRule no_page_knows_persistence = noClasses().that().resideInAPackage("fr.passerelle.web..")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule no_page_knows_an_entity = noClasses().that().resideInAPackage("fr.passerelle.web..")
            .should().dependOnClassesThat().areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule services_live_below = noClasses().that().resideInAPackage("fr.passerelle.web..")
            .should().beAnnotatedWith(Stateless.class);

    @ArchTest
    static final ArchRule what_holds_a_page_or_one_of_its_forms_says_so = classes().that().areAnnotatedWith(ViewScoped.class)
            .should().haveNameMatching("fr\\.passerelle\\.web\\..*(Page|Form)");

    @ArchTest
    static final ArchRule the_business_knows_no_page = noClasses()
            .that().resideOutsideOfPackages("fr.passerelle.web..", "fr.passerelle.reports..").and().resideInAPackage("fr.passerelle..")
            .should().dependOnClassesThat().resideInAnyPackage("fr.passerelle.web..", "jakarta.faces..", "jakarta.servlet..");

    /** The mirrors stand side by side as the capabilities do, and the floor's knows none of them. */
    @ArchTest
    static void pages_know_their_own_capability_and_the_floor(JavaClasses maison) {
        Stream<Dependency> liens = maison.stream().filter(c -> c.getPackageName().startsWith("fr.passerelle.web."))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream());
        assertThat(liens.filter(l -> !List.of("socle", capacite(l.getOriginClass())).contains(capacite(l.getTargetClass())))
                .map(Dependency::getDescription)).isEmpty();
    }

    private static String capacite(JavaClass classe) {
        Matcher nom = CAPACITE.matcher(classe.getBaseComponentType().getPackageName());
        return nom.lookingAt() ? nom.group(1) : "socle";
    }

    @ArchTest
    static final ArchRule a_text_is_cleaned_by_the_one_normaliser = noClasses().that().resideInAPackage("fr.passerelle.web..")
            .should().callMethodWhere(DescribedPredicate.describe("trims in its own way", call -> call.getTargetOwner().isEquivalentTo(String.class)
                    && Set.of("strip", "trim", "isBlank", "stripLeading", "stripTrailing").contains(call.getName())));

    @ArchTest
    static final ArchRule what_a_request_says_is_read_in_one_way = noClasses().that().areNotAssignableTo(Recu.class)
            .should().callMethodWhere(DescribedPredicate.describe("asks a request for a parameter",
                    appel -> appel.getTargetOwner().isAssignableTo(ServletRequest.class) && appel.getName().startsWith("getParameter")));

    @ArchTest
    static final ArchRule rooms_go_round_in_no_circle = slices().matching("fr.passerelle.web.(*)..").should().beFreeOfCycles();
}
