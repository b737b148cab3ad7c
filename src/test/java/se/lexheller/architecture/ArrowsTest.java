package se.lexheller.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import se.lexheller.platform.web.Route;

/** Arrows between features point down only, and each duty stands where its name says. */
@AnalyzeClasses(packages = "se.lexheller", importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {

    private static final String ROOT = "se.lexheller.";

    @ArchTest
    static final ArchRule shared_knows_of_no_feature = only("shared");
    @ArchTest
    static final ArchRule platform_stands_on_shared = only("platform", "shared");
    @ArchTest
    static final ArchRule calendar_stands_on_the_platform = only("calendar", "shared", "platform");
    @ArchTest
    static final ArchRule organisation_stands_on_the_platform = only("organisation", "shared", "platform");
    @ArchTest
    static final ArchRule privacy_stands_on_the_platform = only("privacy", "shared", "platform");
    @ArchTest
    static final ArchRule security_knows_of_no_case = only("security", "shared", "platform", "calendar", "organisation", "privacy");
    @ArchTest
    static final ArchRule signing_in_elsewhere_stands_on_security = only("federation", "shared", "platform", "organisation", "security");
    @ArchTest
    static final ArchRule security_stands_alone_without_providers = noClasses().that().resideOutsideOfPackages(ROOT + "federation..", ROOT + "notification..")
            .should().dependOnClassesThat().resideInAPackage(ROOT + "federation..");
    @ArchTest
    static final ArchRule the_map_knows_of_no_case =
            only("coordinationmap", "shared", "platform", "calendar", "organisation", "privacy", "security");
    @ArchTest
    static final ArchRule what_is_said_of_the_map_stands_on_the_map =
            only("mapfeedback", "shared", "platform", "calendar", "organisation", "privacy", "security", "coordinationmap");
    @ArchTest
    static final ArchRule open_data_stands_on_the_map =
            only("openmap", "shared", "platform", "calendar", "organisation", "privacy", "security", "coordinationmap", "mapkeeping", "mapexchange");
    @ArchTest
    static final ArchRule re_using_stands_on_what_is_public = only("opendata", "shared", "platform", "calendar", "organisation", "privacy",
            "security", "coordinationmap", "mapkeeping", "mapexchange", "openmap", "deviation", "answer", "publication", "statistics");
    @ArchTest
    static final ArchRule following_others_stands_on_what_is_published = only("harvest", "shared", "platform", "calendar", "organisation", "privacy",
            "security", "coordinationmap", "deviation", "answer", "publication", "search");
    @ArchTest
    static final ArchRule taking_the_map_in_and_out_stands_on_keeping_it =
            only("mapexchange", "shared", "platform", "calendar", "organisation", "privacy", "security", "coordinationmap", "mapkeeping");
    @ArchTest
    static final ArchRule a_deviation_knows_nothing_of_its_assignments =
            only("deviation", "shared", "platform", "calendar", "organisation", "privacy", "security", "coordinationmap");
    @ArchTest
    static final ArchRule an_assignment_knows_nothing_of_the_joint_answer =
            only("assignment", "shared", "platform", "calendar", "organisation", "privacy", "security", "coordinationmap", "deviation");
    @ArchTest
    static final ArchRule an_answer_knows_nothing_of_publication = only("answer", "shared", "platform", "calendar",
            "organisation", "privacy", "security", "coordinationmap", "deviation", "assignment");
    @ArchTest
    static final ArchRule publication_stands_on_deviation_and_answer = only("publication", "shared", "platform", "calendar",
            "organisation", "privacy", "security", "coordinationmap", "deviation", "answer");
    @ArchTest
    static final ArchRule a_subscription_stands_on_what_is_published = only("subscription", "shared", "platform", "calendar",
            "organisation", "privacy", "security", "coordinationmap", "deviation", "answer", "publication");
    @ArchTest
    static final ArchRule a_feed_stands_on_what_is_published = only("feed", "shared", "platform", "calendar", "organisation", "privacy",
            "security", "coordinationmap", "deviation", "answer", "publication");
    @ArchTest
    static final ArchRule a_webhook_stands_on_what_subscribers_are_told = only("webhook", "shared", "platform", "calendar", "organisation",
            "privacy", "security", "coordinationmap", "deviation", "answer", "publication", "subscription");
    @ArchTest
    static final ArchRule a_reaction_stands_on_what_is_published = only("reaction", "shared", "platform", "calendar", "organisation", "privacy",
            "security", "coordinationmap", "deviation", "assignment", "answer", "publication");
    @ArchTest
    static final ArchRule the_overlay_stands_on_what_is_published = only("mapoverlay", "shared", "platform", "calendar",
            "organisation", "privacy", "security", "coordinationmap", "deviation", "answer", "publication");
    @ArchTest
    static final ArchRule figures_stand_on_what_is_counted = only("statistics", "shared", "platform", "calendar",
            "organisation", "security", "coordinationmap", "deviation", "publication");
    @ArchTest
    static final ArchRule search_stands_on_what_is_published = only("search", "shared", "platform", "calendar",
            "organisation", "privacy", "security", "coordinationmap", "deviation", "answer", "publication", "subscription");
    @ArchTest
    static final ArchRule a_key_knows_nothing_of_what_it_is_for =
            only("apikey", "shared", "platform", "calendar", "organisation", "security");
    @ArchTest
    static final ArchRule intake_stands_on_the_deviation =
            only("intake", "shared", "platform", "organisation", "privacy", "security", "coordinationmap", "deviation", "apikey");
    @ArchTest
    static final ArchRule the_installation_stands_on_security =
            only("installation", "shared", "platform", "calendar", "security");
    @ArchTest
    static final ArchRule administration_sees_no_case =
            only("administration", "shared", "platform", "calendar", "organisation", "security");
    @ArchTest
    static final ArchRule nothing_imports_the_gathered_api =
            noClasses().that().resideOutsideOfPackage(ROOT + "api..").should().dependOnClassesThat().resideInAPackage(ROOT + "api..");
    @ArchTest
    static final ArchRule the_register_stands_on_the_life_of_a_case = only("register", "shared", "platform", "calendar",
            "organisation", "privacy", "security", "coordinationmap", "deviation", "assignment", "answer", "publication");
    @ArchTest
    static final ArchRule retention_stands_on_the_register = only("retention", "shared", "platform", "calendar",
            "organisation", "privacy", "security", "coordinationmap", "deviation", "assignment", "answer", "publication", "register");
    @ArchTest
    static final ArchRule an_incident_stands_on_what_is_published = only("incident", "shared", "platform", "calendar",
            "organisation", "privacy", "security", "coordinationmap", "deviation", "answer", "publication");
    @ArchTest
    static final ArchRule nothing_imports_notification =
            noClasses().that().resideOutsideOfPackage(ROOT + "notification..").should().dependOnClassesThat().resideInAPackage(ROOT + "notification..");
    @ArchTest
    static final ArchRule the_audit_trail_knows_of_no_case = only("audit", "shared", "platform", "calendar", "organisation", "privacy", "security");
    @ArchTest
    static final ArchRule nothing_imports_the_audit_trail = noClasses()
            .that().resideOutsideOfPackages(ROOT + "audit..", ROOT + "launcher..", ROOT + "notification..")
            .should().dependOnClassesThat().resideInAPackage(ROOT + "audit..");
    @ArchTest
    static final ArchRule nothing_imports_the_workplace =
            noClasses().that().resideOutsideOfPackage(ROOT + "workplace..").should().dependOnClassesThat().resideInAPackage(ROOT + "workplace..");
    @ArchTest
    static final ArchRule the_product_does_not_need_its_launcher =
            noClasses().that().resideOutsideOfPackage(ROOT + "launcher..").should().dependOnClassesThat().resideInAPackage(ROOT + "launcher..");

    @ArchTest
    static final ArchRule pages_are_leaves = noClasses().that().resideInAPackage("se.lexheller.*")
            .should().dependOnClassesThat(new DescribedPredicate<JavaClass>("are a feature's pages or REST resources") {
                @Override
                public boolean test(JavaClass used) {
                    String name = used.getPackageName();
                    return name.matches("se\\.lexheller\\.\\w+\\.(web|rest)") && !isOf(used, "platform");
                }
            });
    @ArchTest
    static final ArchRule only_repositories_talk_to_the_database = noClasses()
            .that().haveSimpleNameNotEndingWith("Repository").and().haveSimpleNameNotEndingWith("NumberSeries")
            .should().dependOnClassesThat().areAssignableTo(EntityManager.class);
    @ArchTest
    static final ArchRule json_is_begun_where_its_implementation_is_looked_up_once = noClasses().should()
            .callMethodWhere(JavaCall.Predicates.target(HasOwner.Predicates.With.owner(HasName.Predicates.name("jakarta.json.Json")))
                    .and(JavaCall.Predicates.target(HasName.Predicates.nameMatching("create.*(?<!Factory|Parser|Value)"))));
    /** A mail, a record or a file may be caused by somebody at an English page: its addresses are Swedish all the same. */
    @ArchTest
    static final ArchRule only_pages_link_in_the_language_of_the_page = noClasses().that().resideOutsideOfPackage("..web..")
            .should().callMethod(Route.class, "path", Object[].class);
    @ArchTest
    static final ArchRule repositories_stay_inside_their_feature =
            classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate();
    @ArchTest
    static final ArchRule access_rules_stay_inside_their_feature =
            classes().that().haveSimpleNameEndingWith("Access").should().bePackagePrivate();
    @ArchTest
    static final ArchRule entities_have_no_setters =
            methods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).should().haveNameNotStartingWith("set");
    @ArchTest
    static final ArchRule entities_hide_their_fields =
            fields().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class).and().areNotStatic().should().bePrivate();
    @ArchTest
    static final ArchRule no_name_hides_what_a_class_does = noClasses()
            .should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Bean|DTO)").orShould().haveNameMatching(".*\\.Abstract.*");
    @ArchTest
    static final ArchRule only_the_platform_reads_a_clock = noClasses().that().resideOutsideOfPackage(ROOT + "platform..")
            .should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis");
    @ArchTest
    static final ArchRule nothing_is_kept_in_a_session = noClasses()
            .should().dependOnClassesThat().haveFullyQualifiedName("jakarta.enterprise.context.SessionScoped")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("jakarta.faces.view.ViewScoped");

    private static ArchRule only(String feature, String... below) {
        return classes().that().resideInAPackage(ROOT + feature + "..")
                .should().onlyDependOnClassesThat(new DescribedPredicate<JavaClass>(
                        "reside in " + feature + " or below it") {
                    @Override
                    public boolean test(JavaClass used) {
                        return !used.getPackageName().startsWith("se.lexheller") || isOf(used, feature)
                                || Arrays.stream(below).anyMatch(b -> isOf(used, b));
                    }
                }).allowEmptyShould(true);
    }

    private static boolean isOf(JavaClass used, String feature) {
        String name = used.getPackageName();
        return name.equals(ROOT + feature) || name.startsWith(ROOT + feature + ".");
    }

    @ArchTest
    static void each_bean_of_a_view_has_a_name_of_its_own(JavaClasses all) {
        assertThat(all.stream().filter(c -> c.isAnnotatedWith(Named.class) && c.getAnnotationOfType(Named.class).value().isEmpty())
                .map(JavaClass::getSimpleName)).doesNotHaveDuplicates();
    }
}
