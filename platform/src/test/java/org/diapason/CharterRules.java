package org.diapason;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Set;

/** The one rule of the house, as rules about its packages. */
final class CharterRules {
    private static final Set<String> PROPOSED =
            Set.of("Proposal", "Intake", "Case", "Cases", "Member", "Evidence", "Machine");
    private static final Set<String> DECIDED = Set.of("Docket", "Draft", "Decision", "Decisions", "Act", "Finding");

    private CharterRules() {}

    /** facts → proposals → judgement → effects → web; charter, journal and store know nobody. */
    static ArchRule dataFlowsOneWay() {
        return CompositeArchRule.of(
                        not("..facts..", "..proposals..", "..judgement..", "..effects..", "..web..", "..command.."))
                .and(not("..proposals..", "..effects..", "..web..", "..command.."))
                .and(not("..judgement..", "..proposals..", "..effects..", "..web..", "..command.."))
                .and(not("..effects..", "..proposals..", "..web..", "..command.."))
                .and(not("..web..", "..command.."))
                .and(not("..charter..", ROOMS))
                .and(not("..journal..", ROOMS))
                .and(not("..store..", ROOMS))
                .as("data flows one way");
    }

    private static final String[] ROOMS = {
        "..facts..", "..proposals..", "..judgement..", "..effects..", "..web..", "..command.."
    };

    private static ArchRule not(String room, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true);
    }

    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** What effects see of judgement is what was decided, never what was proposed. */
    static ArchRule effectsNeverSeeProposals() {
        return noClasses()
                .that()
                .resideInAPackage("..effects..")
                .should()
                .dependOnClassesThat(named(PROPOSED, "..judgement..").or(resideInAnyPackage("..proposals..")));
    }

    static ArchRule machinesNeverDecide() {
        return noClasses()
                .that()
                .resideInAPackage("..proposals..")
                .should()
                .dependOnClassesThat(named(DECIDED, "..judgement..").or(simpleName("Reviewer")));
    }

    static ArchRule onlySignInMakesAReviewer() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..web.signin..")
                .should()
                .callConstructorWhere(target("Reviewer"));
    }

    static ArchRule decisionsAreMadeAtTheDocket() {
        return noClasses()
                .that(DescribedPredicate.not(simpleName("Docket")))
                .should()
                .callMethodWhere(method("insertDecision", "insertCountersignature", "insertRuling"));
    }

    /** An effect asks neither the clock of the machine nor chance, and does not decide. */
    static ArchRule effectsAreFunctionsOfDecisions() {
        return noClasses()
                .that()
                .resideInAPackage("..effects..")
                .should()
                .callMethodWhere(method("now", "currentTimeMillis", "nanoTime", "random", "randomUUID"))
                .orShould()
                .dependOnClassesThat(named(Set.of("Random", "SplittableRandom", "SecureRandom"), "java..")
                        .or(named(Set.of("Docket", "Draft"), "..judgement..")));
    }

    static ArchRule onlyTheDeskDecides() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..web.desk..", "..judgement..")
                .should()
                .callMethodWhere(method("decide", "countersign", "rule")
                        .and(DescribedPredicate.describe(
                                "of the docket",
                                call -> call.getTargetOwner().getSimpleName().equals("Docket"))));
    }

    /** No model counts money (C37). */
    static ArchRule noModelCountsMoney() {
        return noClasses()
                .that()
                .resideInAPackage("..effects.royalty..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.diapason.audio..", "ai.onnxruntime..", "ml..", "org.tribuo..", "ai.djl..");
    }

    private static DescribedPredicate<JavaClass> named(Set<String> names, String packages) {
        return resideInAnyPackage(packages)
                .and(DescribedPredicate.describe("named " + names, one -> names.contains(one.getSimpleName())));
    }

    private static DescribedPredicate<JavaCall<?>> method(String... names) {
        return DescribedPredicate.describe(
                "to " + String.join(", ", names), call -> Set.of(names).contains(call.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> target(String simpleName) {
        return DescribedPredicate.describe(
                "of " + simpleName,
                access -> access.getTargetOwner().getSimpleName().equals(simpleName));
    }
}
