package org.inkbook.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DependenciesTest {

  /** The cells; the parents of each; what an edit of the first makes stale. */
  static Stream<Arguments> notebooks() {
    return Stream.of(
        Arguments.of("a chain", cells("int a = 1;", "int b = a;", "int c = b;"), "/0/1", "1 2"),
        Arguments.of(
            "cells that have nothing to do with it stay fresh",
            cells("int a = 1;", "int b = 2;", "a + 1", "b + 1"),
            "//0/1",
            "2"),
        Arguments.of(
            "the nearest declaration above counts",
            cells("int a = 1;", "a + 1", "int a = 2;", "a + 2"),
            "/0//2",
            "1"),
        Arguments.of("nothing comes from below", cells("a + 1", "int a = 1;"), "/", ""),
        Arguments.of(
            "what a cell declares first is its own", cells("int a = 1;", "int a = 2; a"), "/", ""),
        Arguments.of(
            "an assignment passes the value on",
            cells("int a = 1;", "a = a + 1;", "a"),
            "/0/1",
            "1 2"),
        Arguments.of(
            "a redeclaration that uses the old value stands on it",
            cells("int a = 1;", "int a = a + 1;", "a"),
            "/0/1",
            "1 2"),
        Arguments.of(
            "a method brings what it uses",
            cells("int k = 2;", "int f(int x) { return k * x; }", "f(3)"),
            "/0/1",
            "1 2"),
        Arguments.of(
            "methods that differ in their parameters stand side by side",
            cells("int f(int x) { return x; }", "int f(double x) { return 1; }", "f(3)"),
            "//0 1",
            "2"),
        Arguments.of(
            "the same method again takes the place of the first",
            cells("int f(int x) { return x; }", "int f(int y) { return 1; }", "f(3)"),
            "//1",
            ""),
        Arguments.of(
            "a variable and a method of one name are two",
            cells("int f = 1;", "int f() { return 1; }", "f + 1", "f()"),
            "//0/1",
            "2"),
        Arguments.of(
            "types and imports count",
            cells("import java.util.List;", "record P(List<Integer> a) {}", "new P(List.of())"),
            "/0/0 1",
            "1 2"),
        Arguments.of(
            "an import of everything may bring any type that nothing else does",
            cells("import java.util.*;", "class Own {}", "new Own()", "List.of()", "x.y()"),
            "//1/0/",
            "3"),
        Arguments.of(
            "a static import of everything may bring any name that nothing else does",
            cells(
                "import static java.lang.Math.*;",
                "int abs(int x) { return x; }",
                "abs(1)",
                "sqrt(PI)"),
            "//1/0",
            "3"),
        Arguments.of(
            "locals and parameters are nobody's",
            cells("int i = 1;", "for (int i = 0; i < 3; i++) { f(i); }", "list.map(i -> i + 1)"),
            "//",
            ""),
        Arguments.of(
            "two ways lead to one cell",
            cells("int a = 1;", "int b = a;", "int c = a;", "b + c"),
            "/0/0/1 2",
            "1 2 3"));
  }

  private static List<String> cells(String... cells) {
    return List.of(cells);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("notebooks")
  void dependenciesFollowNames(String rule, List<String> cells, String parents, String stale) {
    Dependencies dependencies = Dependencies.of(new NameFinder().find(cells));
    String[] expected = parents.split("/", -1);
    for (int i = 0; i < cells.size(); i++) {
      assertThat(dependencies.parents(i))
          .as("parents of cell %d", i)
          .isEqualTo(numbers(expected[i]));
    }
    assertThat(dependencies.dependants(0)).as("stale").isEqualTo(numbers(stale));
    for (int i = 0; i < cells.size(); i++) {
      for (int j = 0; j < cells.size(); j++) {
        assertThat(dependencies.ancestors(i).contains(j))
            .as("%d stands on %d", i, j)
            .isEqualTo(dependencies.dependants(j).contains(i));
      }
    }
  }

  private static SortedSet<Integer> numbers(String text) {
    return Arrays.stream(text.split(" "))
        .filter(word -> !word.isEmpty())
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
