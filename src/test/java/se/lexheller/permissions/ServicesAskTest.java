package se.lexheller.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lexheller.security.Permission;
import se.lexheller.security.User;

/** Denied is what nobody has allowed: no service acts for a user without having asked the table of rights. */
class ServicesAskTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.lexheller");

    /** Methods that take a user and ask nothing, each with the reason. */
    private static final Map<String, String> NEED_NOT_ASK = Map.ofEntries(
            Map.entry("deviation.DeviationService.assign", "a step for the feature assignment, which has asked; pages don't call it"),
            Map.entry("deviation.DeviationService.close", "a step for the feature assignment, which has asked; pages don't call it"),
            Map.entry("deviation.DeviationService.startJointReview", "a step for the feature answer, which has asked; pages don't call it"),
            Map.entry("deviation.DeviationService.answered", "a step for the feature answer, which has asked; pages don't call it"),
            Map.entry("subscription.SubscriptionService.follow", "everybody follows what is published; signed in, with the own address"),
            Map.entry("security.OwnAccountService.get", "the user's own account"),
            Map.entry("security.OwnAccountService.changePassword", "the user's own account"),
            Map.entry("security.OwnAccountService.endSignIn", "among the user's own sign-ins"),
            Map.entry("security.OwnAccountService.endOthers", "the user's own sign-ins"),
            Map.entry("federation.LinkedProviderService.list", "the user's own account"),
            Map.entry("federation.LinkedProviderService.unlink", "among what is tied to the user's own account"),
            Map.entry("federation.FederatedSignInService.leaveToLink", "ties something to the user's own account"),
            Map.entry("federation.FederatedSignInService.arrive", "signs somebody in, which is before any right"),
            Map.entry("retention.PersonService.own", "what is kept of the user"));

    /** Features whose services know what stands in cases. */
    private static final Set<String> CASES = Set.of("deviation", "assignment", "answer", "publication", "workplace");

    /** What pages call there without saying for whom, each with the reason. */
    private static final Map<String, String> FOR_NOBODY = Map.ofEntries(
            Map.entry("answer.AgreedAnswerService.agreed", "the filer's own page, which has opened the case by its key"),
            Map.entry("deviation.FollowUpService.scan", "looks at what was just typed, not at a case"),
            Map.entry("publication.OpenCaseService.get", "what everybody reads"),
            Map.entry("publication.OpenCaseService.list", "what everybody reads"),
            Map.entry("publication.OpenCaseService.portion", "what everybody reads"),
            Map.entry("publication.OpenCaseService.stamp", "that what everybody reads has changed"),
            Map.entry("publication.OpenCaseService.withdrawn", "that everybody could read it, and can't now"),
            Map.entry("publication.PublicCaseService.feed", "what everybody reads"),
            Map.entry("publication.PublicCaseService.first", "what everybody reads"),
            Map.entry("publication.PublicCaseService.frontPage", "what everybody reads"),
            Map.entry("publication.PublicCaseService.get", "what everybody reads"),
            Map.entry("publication.PublicCaseService.list", "what everybody reads"));

    /** Of what a service does for a user, pages call nothing that doesn't ask. */
    private static final Set<String> STEPS = Set.of("deviation.DeviationService.assign", "deviation.DeviationService.close",
            "deviation.DeviationService.startJointReview", "deviation.DeviationService.answered");

    @Test
    void whatever_a_service_does_for_a_user_it_asks_first() {
        Set<String> silent = publicMethods().filter(m -> takes(m, User.class)).filter(m -> !asks(m)).map(ServicesAskTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(silent).as("Ask the feature's Access class (which asks security.Permission), or name it in NEED_NOT_ASK with the reason")
                .isEqualTo(new TreeSet<>(NEED_NOT_ASK.keySet()));
    }

    @Test
    void a_page_says_for_whom_whenever_it_asks_for_a_case() {
        Set<String> silent = calledByPages().filter(m -> m.getOwner().getSimpleName().endsWith("Service") && CASES.contains(feature(m.getOwner())))
                .filter(m -> m.getRawParameterTypes().stream().noneMatch(p -> Set.of("User", "FilerKey", "Secret").contains(p.getSimpleName())))
                .map(ServicesAskTest::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(silent).as("Let it take the user and ask, or name it in FOR_NOBODY with the reason").isEqualTo(new TreeSet<>(FOR_NOBODY.keySet()));
    }

    @Test
    void no_page_takes_a_step_that_another_feature_has_to_ask_for() {
        assertThat(calledByPages().filter(m -> m.getOwner().getSimpleName().endsWith("Service")).map(ServicesAskTest::name)).doesNotContainAnyElementsOf(STEPS);
    }

    @Test
    void nobody_but_the_table_of_rights_decides_by_roles() {
        Set<String> deciding = PRODUCT.stream().filter(c -> !c.getPackageName().startsWith("se.lexheller.security"))
                .flatMap(c -> c.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(User.class) && Set.of("has", "hasAny", "roles").contains(call.getName()))
                .map(call -> call.getOriginOwner().getName()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(deciding).as("Add a right to security.Permission and ask it instead of the user's roles").isEmpty();
    }

    private static Stream<JavaMethod> calledByPages() {
        return PRODUCT.stream().filter(c -> c.getPackageName().matches("se\\.lexheller\\.\\w+\\.(web|rest)"))
                .flatMap(c -> c.getMethodCallsFromSelf().stream()).flatMap(call -> call.getTarget().resolveMember().stream())
                .filter(m -> m.getOwner().getPackageName().startsWith("se.lexheller"));
    }

    private static Stream<JavaMethod> publicMethods() {
        return PRODUCT.stream().filter(c -> c.getSimpleName().endsWith("Service")).flatMap(c -> c.getMethods().stream())
                .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC) && !m.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static boolean takes(JavaMethod method, Class<?> type) {
        return method.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(type));
    }

    /** @return whether it comes to an Access class or the table itself, by whatever it calls */
    private static boolean asks(JavaMethod method) {
        Deque<JavaCodeUnit> left = new ArrayDeque<>(Set.of(method));
        Set<JavaCodeUnit> seen = new HashSet<>();
        while (!left.isEmpty()) {
            JavaCodeUnit unit = left.pop();
            if (decides(unit.getOwner())) {
                return true;
            }
            if (seen.add(unit)) {
                unit.getMethodCallsFromSelf().stream().filter(call -> call.getTargetOwner().getPackageName().startsWith("se.lexheller"))
                        .flatMap(call -> call.getTarget().resolveMember().stream()).forEach(left::push);
            }
        }
        return false;
    }

    private static boolean decides(JavaClass owner) {
        return owner.getSimpleName().endsWith("Access") || owner.isEquivalentTo(Permission.class);
    }

    private static String feature(JavaClass owner) {
        return owner.getPackageName().substring("se.lexheller.".length()).split("\\.")[0];
    }

    private static String name(JavaMethod method) {
        return feature(method.getOwner()) + "." + method.getOwner().getSimpleName() + "." + method.getName();
    }
}
