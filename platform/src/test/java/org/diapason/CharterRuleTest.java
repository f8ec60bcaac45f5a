package org.diapason;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A machine proposes, a person decides, only decisions have effects: the house is built so, and a breach is seen. */
class CharterRuleTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.diapason");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.diapason.planted");

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("DecidesAlone", CharterRules.machinesNeverDecide()),
                Arguments.of("FollowsASuspicion", CharterRules.effectsNeverSeeProposals()),
                Arguments.of("FollowsASuspicion", CharterRules.dataFlowsOneWay()),
                Arguments.of("KnowsTheFuture", CharterRules.dataFlowsOneWay()),
                Arguments.of("SignsAnyoneIn", CharterRules.onlySignInMakesAReviewer()),
                Arguments.of("BackDoor", CharterRules.decisionsAreMadeAtTheDocket()),
                Arguments.of("TossesACoin", CharterRules.effectsAreFunctionsOfDecisions()),
                Arguments.of("DecidesAlone", CharterRules.onlyTheDeskDecides()));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("rules")
    void the_house_keeps_the_rule_and_a_planted_breach_is_caught(String breach, ArchRule rule) {
        rule.check(HOUSE);
        assertThatThrownBy(() -> rule.check(PLANTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(breach);
    }

    @Test
    void rooms_do_not_go_in_circles() {
        CharterRules.noCycles("org.diapason").check(HOUSE);
        assertThatThrownBy(() -> CharterRules.noCycles("org.diapason.planted").check(PLANTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Cycle detected");
    }

    @Test
    void no_model_counts_money() {
        CharterRules.noModelCountsMoney().check(HOUSE);
        List<JavaClasses> planted =
                List.of(new ClassFileImporter().importClasses(org.diapason.planted.effects.royalty.AsksAModel.class));
        assertThatThrownBy(() -> CharterRules.noModelCountsMoney().check(planted.getFirst()))
                .isInstanceOf(AssertionError.class);
    }
}
