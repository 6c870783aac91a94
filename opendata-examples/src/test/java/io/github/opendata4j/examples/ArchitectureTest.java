package io.github.opendata4j.examples;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Optional;

/** The arrows and habits of the design, checked on what was compiled. */
@AnalyzeClasses(
        packages = "io.github.opendata4j",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestsInJars.class})
class ArchitectureTest {
    /** The suites and the portal in memory that embedders' tests use come in a jar, where they look like the rest. */
    static final class NoTestsInJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final String ROOT = "io.github.opendata4j";
    private static final String MODEL = ROOT + ".model..";
    private static final String VALIDATION = ROOT + ".validation..";
    private static final String CLIENT = ROOT + ".client..";
    private static final String EXAMPLES = ROOT + ".examples..";

    /** The three modules that others embed. */
    private static final String[] LIBRARIES = {MODEL, VALIDATION, CLIENT};

    @ArchTest
    static void all_four_modules_are_looked_at(JavaClasses classes) {
        // a rule that sees no classes holds for nothing
        for (String module : new String[] {"model", "validation", "client", "examples"}) {
            assertThat(classes)
                    .anyMatch(c -> c.getPackageName().startsWith(ROOT + "." + module), "a class of module " + module);
        }
    }

    @ArchTest
    static final ArchRule the_model_depends_on_no_sibling = noClasses()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VALIDATION, CLIENT, EXAMPLES)
            .because("the model is what the others have in common");

    @ArchTest
    static final ArchRule validation_does_not_see_the_client = noClasses()
            .that()
            .resideInAPackage(VALIDATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CLIENT, EXAMPLES)
            .because("a file is checked without any portal");

    @ArchTest
    static final ArchRule the_client_does_not_see_validation = noClasses()
            .that()
            .resideInAPackage(CLIENT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VALIDATION, EXAMPLES)
            .because("whoever publishes passes the check in as a function of the model");

    @ArchTest
    static final ArchRule programs_use_what_everyone_may_use = noClasses()
            .that()
            .resideInAPackage(ROOT + ".examples")
            .or()
            .resideInAPackage(ROOT + ".examples.quickstart..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "..internal..")
            .because("a reader copies them into a program that cannot see our internals");

    @ArchTest
    static final ArchRule internals_stay_at_home_or_come_from_the_model = noClasses()
            .that()
            .resideOutsideOfPackage(VALIDATION)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".validation.internal..")
            .because("only the model shares internals, with named siblings");

    @ArchTest
    static final ArchRule internals_of_the_client_stay_at_home = noClasses()
            .that()
            .resideOutsideOfPackage(CLIENT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".client..internal..")
            .because("only the model shares internals, with named siblings");

    @ArchTest
    static final ArchRule libraries_do_not_print = noClasses()
            .that()
            .resideInAnyPackage(LIBRARIES)
            .should(ACCESS_STANDARD_STREAMS)
            .because("the screen belongs to the program that embeds us");

    @ArchTest
    static final ArchRule nobody_prints_stack_traces = noClasses()
            .should()
            .callMethodWhere(target(name("printStackTrace")).and(target(owner(assignableTo(Throwable.class)))))
            .because("users get one clear message, and callers get the exception");

    @ArchTest
    static final ArchRule nobody_logs_with_java_util_logging = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging")
            .because("there is one logging interface, SLF4J");

    @ArchTest
    static final ArchRule okhttp_shows_in_one_package_only = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".client.http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("okhttp3..", "okio..", "kotlin..")
            .because("the transport can be changed without anyone noticing");

    @ArchTest
    static final ArchRule there_are_no_setters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(LIBRARIES)
            .and()
            .arePublic()
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("what is built does not change; builders and toBuilder() make the next one");

    @ArchTest
    static final ArchRule public_fields_are_constants = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(LIBRARIES)
            .and()
            .arePublic()
            .should()
            .beFinal()
            .because("whoever shares an object must not see it change")
            .allowEmptyShould(true); // a library without public fields is fine

    @ArchTest
    static final ArchRule optional_is_returned_never_asked_for = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(LIBRARIES)
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("..internal..")
            .and()
            .arePublic()
            .should()
            .haveRawParameterTypes(anyElementThat(assignableTo(Optional.class)))
            .because("callers should not have to wrap what they have");
}
