package org.inkbook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The floors hold; and a house that was built to break each rule is seen to break it. */
class HouseTest {
  private static final String BROKEN = "org.inkbook.architecture.broken";

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.inkbook");
  private static final JavaClasses BUILT_TO_BREAK = new ClassFileImporter().importPackages(BROKEN);

  @TestFactory
  Stream<DynamicTest> eachRuleHolds() {
    return new House("org.inkbook")
        .rules().entrySet().stream()
            .map(
                rule ->
                    DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().allowEmptyShould(true).check(OURS)));
  }

  @TestFactory
  Stream<DynamicTest> eachRuleIsSeenToFail() {
    return new House(BROKEN)
        .rules().entrySet().stream()
            .map(
                rule ->
                    DynamicTest.dynamicTest(
                        rule.getKey(),
                        () ->
                            assertThat(rule.getValue().evaluate(BUILT_TO_BREAK).hasViolation())
                                .as("the fixture breaks the rule %s", rule.getKey())
                                .isTrue()));
  }

  @Test
  void everyClassStandsInARoom() {
    new House("org.inkbook").everythingHasARoom().check(OURS);
  }

  @Test
  void aFloorBreakerIsNamed() {
    List<String> found =
        new House(BROKEN)
            .rules()
            .get("floors")
            .evaluate(BUILT_TO_BREAK)
            .getFailureReport()
            .getDetails();
    assertThat(found).anyMatch(line -> line.contains("output.LooksUp"));
    assertThat(found).anyMatch(line -> line.contains("notebook.VisitsItsNeighbour"));
  }
}
