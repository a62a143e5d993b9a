package org.inkbook.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of the house, for whatever package is its root: ours, or a house built to break them.
 */
final class House {

  /** Rooms from the ground up; a room imports itself, those below, and no neighbour. */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("output", "fault", "system"),
          List.of("lab"),
          List.of("jupyter", "notebook"),
          List.of("kernel"),
          List.of("session"),
          List.of("ui"),
          List.of("app"));

  /** Within {@code lab}, from the ground up. */
  private static final List<String> LAB = List.of("digits", "scoring", "photo", "network", "why");

  private final String root;

  House(String root) {
    this.root = root;
  }

  /** Every rule by its name. */
  Map<String, ArchRule> rules() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("floors", floors());
    rules.put("lab", lab());
    rules.put("javafx", only("ui", "javafx..", "the window is one place"));
    rules.put("nd4j", only("lab.network", "org.nd4j..", "a network is one place"));
    rules.put("dl4j", only("lab.network", "org.deeplearning4j..", "a network is one place"));
    rules.put("opencv", only("lab.photo", "org.opencv..", "natives are released where they live"));
    rules.put("json", noJsonInLab());
    rules.put("front", frontNeverSeesLab());
    rules.put("statics", noMutableStatics());
    rules.put("cycles", noCycles());
    return rules;
  }

  private ArchRule floors() {
    List<String> all = FLOORS.stream().flatMap(List::stream).toList();
    ArchRule rule = null;
    List<String> below = new ArrayList<>();
    for (List<String> floor : FLOORS) {
      for (String room : floor) {
        List<String> allowed = new ArrayList<>(below);
        allowed.add(room);
        if (room.equals("output")) {
          allowed.add("fault");
        }
        String[] forbidden =
            all.stream()
                .filter(other -> !allowed.contains(other))
                .map(this::inside)
                .toArray(String[]::new);
        if (forbidden.length > 0) {
          rule =
              and(
                  rule,
                  noClasses()
                      .that()
                      .resideInAPackage(inside(room))
                      .should()
                      .dependOnClassesThat()
                      .resideInAnyPackage(forbidden));
        }
      }
      below.addAll(floor);
    }
    return rule;
  }

  private ArchRule lab() {
    ArchRule rule = null;
    for (int i = 0; i + 1 < LAB.size(); i++) {
      String[] above =
          LAB.subList(i + 1, LAB.size()).stream()
              .map(room -> inside("lab." + room))
              .toArray(String[]::new);
      rule =
          and(
              rule,
              noClasses()
                  .that()
                  .resideInAPackage(inside("lab." + LAB.get(i)))
                  .should()
                  .dependOnClassesThat()
                  .resideInAnyPackage(above));
    }
    return rule;
  }

  private ArchRule only(String room, String library, String reason) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackage(inside(room))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because(reason);
  }

  private ArchRule noJsonInLab() {
    return noClasses()
        .that()
        .resideInAPackage(inside("lab"))
        .and()
        .resideOutsideOfPackage(inside("lab.network"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .because("a lesson's library knows no wire");
  }

  private ArchRule frontNeverSeesLab() {
    return noClasses()
        .that()
        .resideInAnyPackage(inside("ui"), inside("session"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(inside("lab"))
        .because("everything of a lesson reaches the front as outputs");
  }

  private ArchRule noMutableStatics() {
    return noFields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .and()
        .areStatic()
        .and()
        .doNotHaveName("current")
        .should()
        .notBeFinal()
        .because("state has an owner; the current display is the one exception");
  }

  private ArchRule noCycles() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  private static ArchRule and(ArchRule first, ArchRule second) {
    ArchRule lenient = second.allowEmptyShould(true);
    return first == null ? lenient : CompositeArchRule.of(first).and(lenient);
  }

  private String inside(String room) {
    return root + "." + room + "..";
  }

  /** Nothing stands outside of the rooms. */
  ArchRule everythingHasARoom() {
    String[] rooms = FLOORS.stream().flatMap(List::stream).map(this::inside).toArray(String[]::new);
    return classes().that().resideInAPackage(root + "..").should().resideInAnyPackage(rooms);
  }
}
