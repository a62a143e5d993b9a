package org.inkbook.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NameFinderTest {
  /** Of this thread alone: how long it waits for a processor says nothing about the code. */
  private static final ThreadMXBean TIME = ManagementFactory.getThreadMXBean();

  private final NameFinder finder = new NameFinder();

  private CellNames names(String source) {
    return finder.find(List.of(source)).get(0);
  }

  /** Code; what it declares; what it changes; what it uses. */
  static Stream<Arguments> cells() {
    return Stream.of(
        cell("", "", "", ""),
        cell("// only words", "", "", ""),
        cell("int x = 1;", "x", "", ""),
        cell("int x = 1, y = x, z[] = {y};", "x y z", "", ""),
        cell("var digits = Digits.load();", "digits", "", "Digits"),
        cell("final double rate = base * 2;", "rate", "", "base"),
        cell("int x = x + 1;", "x", "", "x"),
        cell("x + y", "", "", "x y"),
        cell("x", "", "", "x"),
        cell("show(design);", "", "", "show() design"),
        cell("x = 5;", "", "x", "x"),
        cell("x += y; z++; --w; a[i] = 1; p.q = 2; (v) = 3;", "", "x z w a p v", "x y z w a i p v"),
        cell("int x = 0; x = 1; x++;", "x", "", ""),
        cell("x = 1; int x = 2;", "x", "x", "x"),
        cell("for (int i = 0; i < n; i++) { int j = i; sum += j; }", "", "sum", "n sum"),
        cell("for (var d : digits) { d.show(); } d", "", "", "digits d"),
        cell("while (go) { int k = 1; } k", "", "", "go k"),
        cell("if (a) b(); else if (c) { d(); } else e(); int f;", "f", "", "a b() c d() e()"),
        cell("do { int q = 1; } while (go); while (stay) {}", "", "", "go stay"),
        cell("do x(); while (go); int y = 1;", "y", "", "x() go"),
        cell(
            "try (var in = open(path)) { in.read(); } catch (IOException e) { e.get(); } finally { done(); }",
            "",
            "",
            "open() path IOException done()"),
        cell("Runnable r = () -> { int k = 1; run(k, outer); };", "r", "", "Runnable run() outer"),
        cell("var f = list.stream().map(v -> v * scale).toList();", "f", "", "list scale"),
        cell("f = x -> { return x + y; };", "", "f", "f y"),
        cell(
            "BiFunction<Integer, String, Foo> g = (a, b) -> h(a, b);",
            "g",
            "",
            "BiFunction Integer String Foo h()"),
        cell(
            "Supplier<Net> s = Net::new; Runnable t = this::go; var u = obj::call;",
            "s t u",
            "",
            "Supplier Net Runnable obj"),
        cell("int twice(int v) { return 2 * v; }", "twice(int)", "", ""),
        cell(
            "static <T extends Base> List<T> pick(List<T> all, int n) throws Oops { return f(all, n, k); }",
            "pick(List<T>,int)",
            "",
            "Base List Oops f() k"),
        cell("int fact(int n) { return n < 2 ? 1 : n * fact(n - 1); }", "fact(int)", "", ""),
        cell(
            "int f() { return later + g(); } int later = 1; int g() { return 2; }",
            "f() later g()",
            "",
            ""),
        cell("void inc() { count++; } ", "inc()", "", "count"),
        cell("int y = f(1); int f(int x) { return x; }", "y f(int)", "", "f()"),
        cell(
            "class A { int v = w; int get() { return v + x + other(); } int other() { return 1; } }",
            "A",
            "",
            "w x"),
        cell("class A { int v() { return late; } int late; } new A().late", "A", "", ""),
        cell("record Point(int x, int y) { int sum() { return x() + y + z; } }", "Point", "", "z"),
        cell("enum Kind { ONE, TWO; static Kind first() { return ONE; } }", "Kind", "", ""),
        cell(
            "interface Shape { double area(); } @FunctionalInterface interface Go { void go(); }",
            "Shape Go",
            "",
            "FunctionalInterface"),
        cell(
            "public final class B extends A implements Comparable<B> { A a; }",
            "B",
            "",
            "A Comparable"),
        cell("class Box<T> { T value; Box<T> next; }", "Box", "", ""),
        cell(
            "var o = new Object() { int n = k; int m() { return n; } }; o.m()",
            "o",
            "",
            "Object k"),
        cell(
            "import java.util.List; import java.util.function.*;",
            "List java.util.function.*",
            "",
            ""),
        cell(
            "import static java.lang.Math.PI; import static java.lang.Math.*; double c = PI * abs(r);",
            "PI PI() c static~java.lang.Math.*",
            "",
            "abs() r"),
        cell(
            "private static int hidden = 3; public String name = hidden + suffix;",
            "hidden name",
            "",
            "String suffix"),
        cell("switch (k) { case 1 -> a(); default -> { int z = 2; b(z); } }", "", "", "k a() b()"),
        cell("int r = switch (k) { case ONE -> 1; default -> { yield m; } };", "r", "", "k ONE m"),
        cell(
            "if (o instanceof String s && s.length() > n) { t = s; } s", "", "t", "o String s n t"),
        cell("outer: for (;;) { break outer; } int after = 1;", "after", "", ""),
        cell("synchronized (lock) { n(); } { int inner = 1; } inner", "", "", "lock n() inner"),
        cell(
            "int[] a = {1, 2}; int[][] b = new int[n][]; String s = \"}\" + '}';",
            "a b s",
            "",
            "String n"),
        cell("String t = \"\"\"\n  } ; {\n  \"\"\"; /* } */ int u; // }", "t u", "", "String"),
        cell("java.util.List<Foo> all = java.util.List.of();", "all", "", "java Foo"),
        cell("a.b.c(d).e(f.g)", "", "", "a d f"),
        cell("(Foo) x", "", "", "Foo x"),
        cell(
            "@Deprecated int old(@Tag(value = 3) int p) { return p; }",
            "old(int)",
            "",
            "Deprecated Tag"),
        cell("int x = 3 //@param\n;;int y", "x y", "", ""),
        cell("사진 = 1; int 점수 = 사진;", "점수", "사진", "사진"));
  }

  private static Arguments cell(String code, String declares, String changes, String uses) {
    return Arguments.of(code, words(declares), words(changes), words(uses));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" "))
        .filter(word -> !word.isEmpty())
        .map(word -> word.replace('~', ' '))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void namesAreFoundInTheCode(
      String code, List<String> declares, List<String> changes, List<String> uses) {
    CellNames names = names(code);
    assertThat(names.declares()).as("declares").containsExactlyInAnyOrderElementsOf(declares);
    assertThat(names.changes()).as("changes").containsExactlyInAnyOrderElementsOf(changes);
    assertThat(names.uses()).as("uses").containsExactlyInAnyOrderElementsOf(uses);
  }

  @Test
  void anImportOfAMethodIsDeclaredAsBoth() {
    assertThat(names("import static a.B.c;").declares()).containsExactlyInAnyOrder("c", "c()");
  }

  /** Best effort: what comes before the fault is found, and nothing is thrown. */
  static Stream<Arguments> brokenCells() {
    return Stream.of(
        Arguments.of("int x = 1; int y = ;", "x"),
        Arguments.of("int x = 1; foo(", "x"),
        Arguments.of("int x = 1; } int y = 2;", "x"),
        Arguments.of("int x = 1; if (", "x"),
        Arguments.of("int x = 1; \"never ended", "x"),
        Arguments.of("int x = 1; /* never ended", "x"),
        Arguments.of("int x = 1; class A {", "x"),
        Arguments.of("int x = 1; @", "x"),
        Arguments.of("int x = 1; do", "x"),
        Arguments.of("int x = 1; try else case ::", "x"),
        Arguments.of("int x = 1; \u0000 # \\ ~~ \ud83d", "x"));
  }

  @ParameterizedTest
  @MethodSource("brokenCells")
  void ofCodeThatDoesNotCompileTheRestIsFound(String code, String declared) {
    assertThat(names(code).declares()).contains(declared);
  }

  @Test
  void everyBeginningOfACellIsTaken() {
    String code =
        "import java.util.*; var x = switch (k) { case 1 -> \"}\"; default -> f(a[1], b -> { c; }); };"
            + " class A<T> { int m() { return 1; } } do { try { } finally { } } while (x > 'y');";
    List<String> beginnings =
        IntStream.range(0, code.length()).mapToObj(end -> code.substring(0, end)).toList();
    assertThat(finder.find(beginnings)).hasSize(code.length()).doesNotContainNull();
  }

  @Test
  void wordsAreNoCode() {
    Notebook notebook =
        Notebook.empty().inserted(0, Cell.markdown("int x = 1;")).inserted(1, Cell.code("int y;"));
    assertThat(finder.find(notebook))
        .extracting(CellNames::declares)
        .map(Object::toString)
        .containsExactly("[]", "[y]");
  }

  @Test
  void fiveHundredCellsTakeUnderASecondAndAnEditUnder50Milliseconds() {
    new NameFinder().find(List.of("int warm = 1;"));
    List<String> sources =
        IntStream.range(0, 500)
            .mapToObj(
                i ->
                    "//@title Cell "
                        + i
                        + "\nvar run"
                        + i
                        + " = design"
                        + (i - 1)
                        + ".fit(digits, Training.epochs(epochs).batch("
                        + i
                        + "));\n"
                        + "int total"
                        + i
                        + " = 0;\nfor (int k = 0; k < 10; k++) { total"
                        + i
                        + " += k; }\n"
                        + "show(run"
                        + i
                        + ".history());\nvar design"
                        + i
                        + " = run"
                        + i
                        + ".best();")
            .toList();
    long start = TIME.getCurrentThreadCpuTime();
    List<CellNames> names = finder.find(sources);
    long all = TIME.getCurrentThreadCpuTime() - start;
    List<String> edited =
        Stream.concat(Stream.of("int epochs = 3;"), sources.stream().skip(1)).toList();
    start = TIME.getCurrentThreadCpuTime();
    Dependencies dependencies = Dependencies.of(finder.find(edited));
    long one = TIME.getCurrentThreadCpuTime() - start;
    assertThat(names).hasSize(500);
    assertThat(dependencies.dependants(0)).hasSize(499);
    assertThat(all).isLessThan(1_000_000_000L);
    assertThat(one).isLessThan(50_000_000L);
  }

  @Test
  void codeThatDiffersInALiteralAloneIsNotParsedAgain() {
    NameFinder finder = new NameFinder();
    String source = "int n = 1; //@param\nint m = n + z;";
    CellNames names = finder.find(List.of(source)).get(0);
    String other = Param.set(source, "n", "2");
    finder.sameNames(source, other);
    assertThat(finder.find(List.of(other)).get(0)).isSameAs(names);
    assertThat(new NameFinder().find(List.of(other)).get(0)).isEqualTo(names);
    finder.sameNames("never seen", "int q;");
    assertThat(finder.find(List.of("int q;")).get(0).declares()).containsExactly("q");
  }
}
