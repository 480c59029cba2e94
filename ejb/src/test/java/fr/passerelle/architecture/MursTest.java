package fr.passerelle.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.comptes.AuNomDe;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.comptes.Ouvert;
import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import fr.passerelle.socle.personne.DonneesSurUnePersonne;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceContexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The inner walls of the house, those that Maven modules do not hold. */
@AnalyzeClasses(packages = "fr.passerelle", importOptions = ImportOption.DoNotIncludeTests.class)
class MursTest {

    private static final String SOL = "fr.passerelle.socle..";

    /** The server knows them by their class alone: two of one name, in whatever rooms, and nothing starts. */
    @ArchTest
    static void deux_services_n_ont_pas_le_meme_nom(JavaClasses maison) {
        Map<String, List<String>> parNom = maison.stream().filter(c -> c.isAnnotatedWith(Stateless.class))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(parNom.values()).isNotEmpty().allSatisfy(memes -> assertThat(memes).hasSize(1));
    }

    /** What is kept for a time on people is told to whoever asks what is held on them. */
    @ArchTest
    static void ce_qu_une_capacite_garde_des_gens_se_lit_a_leur_demande(JavaClasses maison) {
        Set<String> gardent = maison.stream().filter(c -> c.isAssignableTo(EcritsGardes.class) && !c.isInterface() && !c.getPackageName().startsWith("fr.passerelle.socle"))
                .filter(c -> ecrits(c).stream().anyMatch(e -> e.objet() != null)).map(MursTest::capacite).collect(Collectors.toSet());
        assertThat(gardent).isNotEmpty();
        assertThat(maison.stream().filter(c -> c.isAssignableTo(DonneesSurUnePersonne.class)).map(MursTest::capacite)).containsAll(gardent);
    }

    private static List<EcritGarde> ecrits(JavaClass classe) {
        try {
            Constructor<?> constructeur = classe.reflect().getDeclaredConstructor();
            constructeur.setAccessible(true);
            return ((EcritsGardes) constructeur.newInstance()).ecrits();
        } catch (ReflectiveOperationException inattendu) {
            throw new IllegalStateException(inattendu);
        }
    }

    private static String capacite(JavaClass classe) {
        return classe.getPackageName().split("\\.")[2];
    }

    /** Asked for by these, the server wants the persistence unit laid before CDI starts, where it is laid beside: now and then, nothing starts. */
    @ArchTest
    static final ArchRule les_entites_se_demandent_a_cdi = noClasses()
            .should().dependOnClassesThat().areAssignableTo(PersistenceContext.class)
            .orShould().dependOnClassesThat().areAssignableTo(PersistenceContexts.class);

    @ArchTest
    static final ArchRule le_rez_de_chaussee_ne_connait_personne = noClasses()
            .that().resideInAPackage("fr.passerelle.socle.commun..")
            .should().dependOnClassesThat(resideInAPackage("fr.passerelle..")
                    .and(DescribedPredicate.not(resideInAPackage("fr.passerelle.socle.commun.."))));

    @ArchTest
    static final ArchRule le_sol_ne_connait_pas_les_metiers = noClasses()
            .that().resideInAPackage(SOL)
            .should().dependOnClassesThat(resideInAPackage("fr.passerelle..")
                    .and(DescribedPredicate.not(resideInAPackage(SOL))));

    @ArchTest
    static final ArchRule personne_ne_depend_du_demarrage = noClasses()
            .that().resideOutsideOfPackage("fr.passerelle.socle.demarrage..")
            .should().dependOnClassesThat().resideInAPackage("fr.passerelle.socle.demarrage..");

    @ArchTest
    static final ArchRule les_pieces_ne_tournent_pas_en_rond =
            slices().assignedFrom(new Pieces()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule seules_les_taches_demandees_agissent_au_nom_de_quelqu_un = noClasses()
            .that().resideOutsideOfPackages("fr.passerelle.socle.comptes", "fr.passerelle.socle.taches.demande")
            .should().dependOnClassesThat().areAssignableTo(AuNomDe.class);

    @ArchTest
    static final ArchRule une_entite_ne_sort_pas_de_sa_piece =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule un_depot_ne_sort_pas_de_sa_piece =
            classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate();

    @ArchTest
    static final ArchRule une_ligne_se_verrouille_par_Verrous_et_pas_autrement = noClasses()
            .that().areNotAssignableTo(Verrous.class)
            .should().callMethodWhere(DescribedPredicate.describe("lit en verrouillant", appel ->
                    appel.getTargetOwner().isEquivalentTo(EntityManager.class) && appel.getName().equals("find")
                            && appel.getTarget().getRawParameterTypes().stream().anyMatch(t -> t.isEquivalentTo(LockModeType.class))))
            .because("ce qui se lit avant d’être verrouillé a pu changer depuis, et deux lignes se verrouillent toujours dans le même ordre");

    @ArchTest
    static final ArchRule le_metier_ne_sait_rien_du_web = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.servlet..", "jakarta.faces..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule chaque_acte_d_un_service_dit_qui_y_a_droit = methods()
            .that().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class)
            .and().arePublic().and().doNotHaveModifier(JavaModifier.STATIC).and().doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should(porterUneSeuleAnnotationDeDroit());

    @ArchTest
    static final ArchRule un_service_se_nomme_service =
            classes().that().areAnnotatedWith(Stateless.class).should().haveSimpleNameEndingWith("Service").andShould().bePublic();

    @ArchTest
    static final ArchRule un_service_ne_garde_rien_d_un_appel_a_l_autre = noClasses()
            .that().areAnnotatedWith(Stateless.class)
            .should().dependOnClassesThat(DescribedPredicate.describe("un état partagé", c -> c.isEquivalentTo(ThreadLocal.class)));

    @ArchTest
    static final ArchRule l_heure_vient_de_l_horloge = noClasses()
            .that().areNotAssignableTo(Horloge.class)
            .should().callCodeUnitWhere(DescribedPredicate.describe("demande l’heure au système", MursTest::demandeLHeureAuSysteme));

    @ArchTest
    static final ArchRule rien_ne_s_ecrit_sur_la_console = noClasses()
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .orShould().callMethodWhere(DescribedPredicate.describe("printStackTrace", appel -> appel.getName().equals("printStackTrace")));

    @ArchTest
    static final ArchRule ce_qui_est_garde_en_base_est_declare_dans_persistence_xml = classes()
            .that().areAnnotatedWith(Entity.class).or().areAnnotatedWith(MappedSuperclass.class).or().areAnnotatedWith(Embeddable.class)
            .should(etreDeclareesDansPersistenceXml());

    @ArchTest
    static final ArchRule la_base_se_demande_dans_les_pieces_pas_dans_les_records = noClasses()
            .that().areRecords().or().areEnums()
            .should().dependOnClassesThat().areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule un_reglage_se_lit_par_Reglages_et_de_nulle_autre_facon = noClasses()
            .that().areNotAssignableTo(Reglages.class)
            .should().dependOnClassesThat().resideInAPackage("org.eclipse.microprofile.config..")
            .orShould().callMethodWhere(DescribedPredicate.describe("lit l’environnement", appel ->
                    appel.getTargetOwner().isEquivalentTo(System.class) && Set.of("getenv", "getProperty").contains(appel.getName())))
            .because("chaque réglage se déclare une fois, dans une Declaration de sa pièce\u202f: la page des réglages le montre alors");

    @ArchTest
    static final ArchRule un_reglage_nait_dans_une_declaration = noClasses()
            .that().areNotAssignableTo(Declaration.class).and().areNotAssignableTo(Reglage.class)
            .should().callMethodWhere(DescribedPredicate.describe("fait un réglage", appel ->
                    appel.getTargetOwner().isEquivalentTo(Reglage.class) && Set.of("texte", "entier", "secret").contains(appel.getName())));

    @ArchTest
    static final ArchRule un_texte_se_nettoie_par_TextePropre_et_de_nulle_autre_facon = noClasses()
            .that().areNotAssignableTo(TextePropre.class)
            .should().callMethodWhere(DescribedPredicate.describe("ôte des espaces à sa façon", appel ->
                    appel.getTargetOwner().isEquivalentTo(String.class)
                    && Set.of("strip", "trim", "isBlank", "stripLeading", "stripTrailing").contains(appel.getName())))
            .because("Java ne voit pas une espace insécable\u202f: ce qui se lit pareil doit être gardé, comparé et cherché pareil");

    private static boolean demandeLHeureAuSysteme(JavaCall<?> appel) {
        JavaClass proprietaire = appel.getTargetOwner();
        boolean deJavaTime = proprietaire.getPackageName().equals("java.time");
        boolean sansHorloge = appel.getTarget().getRawParameterTypes().stream().noneMatch(t -> t.isEquivalentTo(Clock.class));
        boolean maintenant = deJavaTime && appel.getName().equals("now") && sansHorloge;
        boolean horlogeDuSysteme = proprietaire.isEquivalentTo(Clock.class) && appel.getName().startsWith("system");
        boolean date = proprietaire.isEquivalentTo(java.util.Date.class) && appel.getName().equals("<init>") && appel.getTarget().getRawParameterTypes().isEmpty();
        return maintenant || horlogeDuSysteme || date
                || proprietaire.isEquivalentTo(System.class) && appel.getName().equals("currentTimeMillis");
    }

    private static ArchCondition<JavaClass> etreDeclareesDansPersistenceXml() {
        String declarees = lire("/META-INF/persistence.xml");
        return new ArchCondition<>("être déclarées dans persistence.xml") {
            @Override
            public void check(JavaClass classe, ConditionEvents evenements) {
                boolean declaree = declarees.contains("<class>" + classe.getName() + "</class>");
                evenements.add(new SimpleConditionEvent(classe, declaree, classe.getName()));
            }
        };
    }

    private static String lire(String ressource) {
        try (InputStream flux = MursTest.class.getResourceAsStream(ressource)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArchCondition<JavaMethod> porterUneSeuleAnnotationDeDroit() {
        return new ArchCondition<>("porter @Autorise ou bien @Ouvert") {
            @Override
            public void check(JavaMethod methode, ConditionEvents evenements) {
                boolean un = methode.isAnnotatedWith(Autorise.class) ^ methode.isAnnotatedWith(Ouvert.class);
                evenements.add(new SimpleConditionEvent(methode, un, methode.getFullName()));
            }
        };
    }
}
