package org.inkbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkbook.jupyter.KernelError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One evaluator for all, as in a kernel: each test uses names of its own. */
@Timeout(60)
class EvaluatorTest extends CellsRun {
  /** Long enough for the part behind the mark to be compiled and to run. */
  private static final long AFTER_MILLIS = 600;

  @Test
  void theValueOfTheLastExpressionIsShown() {
    assertThat(value("int one = 1;", "one + 1")).isEqualTo("2");
    assertThat(value("one // the same")).isEqualTo("1");
    assertThat(value("List.of(one, 2)", "// nothing more", "")).isEqualTo("[1, 2]");
    assertThat(value("(String) null")).isEqualTo("null");
  }

  @Test
  void aConstantThatIsDeclaredAgainIsSeenByAllThatWasDeclaredBefore() {
    value("int level = 1; //@param", "double share = 0.5;", "String name = \"a\";");
    value("boolean on = true;", "String all() { return level + \" \" + share + name + on; }");
    assertThat(value("all()")).isEqualTo("1 0.5atrue");
    String again =
        value("//@title Again", "int level = -20; //@param", "double share = 2;", "all()");
    assertThat(again).isEqualTo("-20 2.0atrue");
    assertThat(value("String name = \"b // c;\";", "boolean on = false;", "all()"))
        .isEqualTo("-20 2.0b // c;false");
    assertThat(value("level++;", "int level = 7;", "level + level")).isEqualTo("14");
  }

  @Test
  void aConstantOfAnotherTypeMakesAnotherVariable() {
    value("int changing = 3;");
    assertThat(value("double changing = 3;", "changing")).isEqualTo("3.0");
    assertThat(value("int changing = 4;", "changing")).isEqualTo("4");
    assertThat(value("var changing = List.of(1);", "changing")).isEqualTo("[1]");
    assertThat(value("int changing = 5;", "changing")).isEqualTo("5");
    assertThat(value("int changing = 010;", "changing")).isEqualTo("8");
    assertThat(error("int changing = 1.5;").traceback()).isNotEmpty();
    assertThat(value("int changing = 6;", "changing")).isEqualTo("6");
  }

  @Test
  void aMethodThatWaitedForAConstantHasIt() {
    value("int awaited = 1;", "int twice() { return 2 * awaited; }");
    assertThat(value("int awaited = 21;", "twice()")).isEqualTo("42");
  }

  @Test
  void nothingIsShownAfterASemicolonADeclarationOrACallWithoutAValue() {
    assertThat(value("int two = 2")).isEmpty();
    assertThat(value("two;")).isEmpty();
    assertThat(value("two + 1; // three")).isEmpty();
    assertThat(value("new ArrayList<String>().clear()")).isEmpty();
    assertThat(value("")).isEmpty();
    assertThat(value("// only words")).isEmpty();
  }

  @Test
  void valuesStayTheLiveObjectsThatTheyAre() {
    assertThat(value("Object here = new Object();", "Object same = here;", "same == here"))
        .isEqualTo("true");
  }

  @Test
  void namesCanBeDefinedAgain() {
    assertThat(value("int again = 1;", "String again = \"text\";", "again")).isEqualTo("text");
    assertThat(value("int twice(int n) { return n; }", "twice(1)")).isEqualTo("1");
    assertThat(value("int twice(int n) { return 2 * n; }", "twice(1)")).isEqualTo("2");
    assertThat(value("record Pair(int a) {}", "record Pair(int a, int b) {}", "new Pair(1, 2)"))
        .isEqualTo("Pair[a=1, b=2]");
  }

  @Test
  void aMethodMayUseWhatIsDeclaredBelowItInTheSameCell() {
    assertThat(value("int up() { return down() + 1; }", "int down() { return 1; }", "up()"))
        .isEqualTo("2");
  }

  @Test
  void whatIsStillMissingAtTheEndOfTheCellIsAnError() {
    KernelError error = error("int fine = 1;", "int lost() { return nowhere(); }");
    assertThat(error.evalue()).contains("lost", "nowhere()");
    assertThat(error.toFailure().line()).isEqualTo(2);
    assertThat(error("class Child extends Parentless {}").evalue()).contains("Parentless");
    assertThat(error("int useLost = lost();").evalue()).contains("nowhere()");
  }

  @Test
  void aCompileErrorNamesTheLineOfTheCellTheCodeAndThePlace() {
    KernelError error = error("// a comment", "int a = 1;", "", "  int b = a + unknown;");
    assertThat(error.ename()).isEqualTo("CompileError");
    assertThat(error.evalue()).isEqualTo("cannot find symbol: variable unknown");
    assertThat(error.traceback())
        .containsExactly(
            "CompileError: cannot find symbol: variable unknown",
            "at line 4: int b = a + unknown;",
            "                       ^");
    assertThat(error.toFailure().line()).isEqualTo(4);
  }

  @Test
  void aPlaceInsideAStatementOfSeveralLinesIsFound() {
    KernelError error = error("int wide = List.of(1,", "    2,", "    three).size();");
    assertThat(error.traceback()).contains("at line 3: three).size();");
  }

  @Test
  void codeThatEndsTooEarlyIsRefusedBeforeAnythingRuns() {
    KernelError error = error("int untouched = 1;", "if (untouched > 0) {");
    assertThat(error.evalue()).contains("end of file");
    assertThat(error.toFailure().hint()).contains("close what was opened");
    assertThat(error("untouched").evalue()).contains("cannot find symbol");
  }

  @Test
  void partsBeforeTheOneThatFailsHaveRunAndThoseAfterItHaveNot() {
    KernelError error = error("int first = 1;", "int zero = first / 0;", "int third = 3;");
    assertThat(error.ename()).isEqualTo("ArithmeticException");
    assertThat(value("first")).isEqualTo("1");
    assertThat(error("third").ename()).isEqualTo("CompileError");
  }

  @Test
  void anExceptionIsShownWithTheLearnersLinesAlone() {
    KernelError error =
        error(
            "int half(int n) {", //
            "  return 10 / n;",
            "}",
            "",
            "int result =",
            "    half(0);");
    assertThat(error.ename()).isEqualTo("ArithmeticException");
    assertThat(error.evalue()).isEqualTo("/ by zero");
    assertThat(error.traceback())
        .containsExactly(
            "ArithmeticException: / by zero", "at line 2: return 10 / n;", "at line 6: half(0);");
  }

  @Test
  void aLineOfAnEarlierCellIsNamedWithItsCell() {
    String declared = value("int third(int n) {", "  return 10 / n;", "}");
    assertThat(declared).isEmpty();
    int earlier = cell;
    KernelError error = error("// call it", "third(0)");
    assertThat(error.traceback())
        .containsExactly(
            "ArithmeticException: / by zero",
            "in cell " + earlier + ", line 2: return 10 / n;",
            "at line 2: third(0)");
    assertThat(error.toFailure().line()).isEqualTo(2);
  }

  @Test
  void theHintOfALibrarysErrorIsKept() {
    KernelError error =
        error("throw new org.inkbook.fault.UsageException(\"no such layer\", \"name another\");");
    assertThat(error.toFailure().hint()).isEqualTo("name another");
    assertThat(error.ename()).isEqualTo("UsageException");
  }

  @Test
  void causesAndNamesAreToldWithoutTheInsidesOfJshell() {
    KernelError error =
        error(
            "class Mine extends RuntimeException {",
            "  Mine(Throwable why) { super(\"mine\", why); }",
            "}",
            "throw new Mine(new IllegalStateException(\"deep\"));");
    assertThat(error.ename()).isEqualTo("Mine");
    assertThat(error.traceback()).contains("caused by IllegalStateException: deep");
    assertThat(String.join("\n", error.traceback())).doesNotContain("REPL", "jshell", "reflect");
    assertThat(error("String nothing = null;", "nothing.length()").evalue())
        .contains("\"nothing\" is null")
        .doesNotContain("REPL");
  }

  @Test
  void anErrorInTheTextOfAValueIsTheCellsError() {
    KernelError error =
        error(
            "class Shy {",
            "  public String toString() { throw new Error(\"shy\"); }",
            "}",
            "new Shy()");
    assertThat(error.evalue()).isEqualTo("shy");
    assertThat(error.traceback())
        .contains("at line 2: public String toString() { throw new Error(\"shy\"); }");
  }

  @Test
  void anEndlessRecursionIsToldInAFewLines() {
    KernelError error = error("int down2(int n) { return 1 + down2(n); }", "down2(1)");
    assertThat(error.ename()).isEqualTo("StackOverflowError");
    assertThat(error.traceback()).hasSizeLessThan(20);
    assertThat(value("1 + 1")).isEqualTo("2");
  }

  @Test
  void anythingThatCanBeThrownIsReported() {
    assertThat(error("throw new Throwable(\"odd\");").ename()).isEqualTo("Throwable");
    assertThat(error("throw new OutOfMemoryError(\"full\");").toFailure().hint())
        .contains("less data");
  }

  @Test
  void cellsAllRunOnOneThread() {
    assertThat(value("Thread home = Thread.currentThread(); home.getName()")).isEqualTo("cell");
    assertThat(value("home == Thread.currentThread()")).isEqualTo("true");
  }

  /** Runs a cell and interrupts it while its last part runs. */
  private KernelError interrupted(String code) {
    String mark = "evaluator.test.began." + cell;
    Thread watcher = new Thread(() -> interruptOnce(mark));
    watcher.start();
    KernelError error = error("System.setProperty(\"" + mark + "\", \"yes\");\n" + code);
    assertThat(error.ename()).isEqualTo(KernelError.INTERRUPTED);
    assertThat(value("1 + 1")).as("the next cell").isEqualTo("2");
    return error;
  }

  private void interruptOnce(String mark) {
    try {
      while (System.getProperty(mark) == null) {
        Thread.sleep(10);
      }
      Thread.sleep(AFTER_MILLIS);
      interruption.request();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void sleepIsInterrupted() {
    assertThat(interrupted("Thread.sleep(60_000);").toFailure().line()).isEqualTo(2);
  }

  @Test
  void anEndlessLoopIsStopped() {
    assertThat(interrupted("while (true) {}").toFailure().line()).isEqualTo(2);
  }

  @Test
  void aLoopThatSwallowsInterruptsIsStopped() {
    String loop = "while (true) { try { Thread.sleep(99); } catch (InterruptedException e) { } }";
    assertThat(interrupted(loop).toFailure().line()).isEqualTo(2);
  }

  @Test
  void workThatEndsWellWhenInterruptedKeepsItsResultAndWhatFollowsUsesIt() {
    assertThat(value("int fit() {", "while (!Thread.interrupted()) {}", "return 7;", "}"))
        .isEmpty();
    KernelError error = interrupted("int soFar = fit();\nint best = soFar + fit();");
    assertThat(error.toFailure().line()).isEqualTo(2);
    assertThat(value("soFar + best")).isEqualTo("21");
  }

  @Test
  void whatFollowsAStoppedPartIsStoppedToo() {
    assertThat(value("int nap() {", "while (!Thread.interrupted()) {}", "return 7;", "}"))
        .isEmpty();
    interrupted("int rest = nap();\nwhile (true) {}\nint never = 1;");
    assertThat(value("rest")).isEqualTo("7");
    assertThat(error("never").ename()).isEqualTo("CompileError");
  }

  @Test
  void aStopAskedForBeforeTheCellBeginsStillStopsIt() {
    long ticket = interruption.asked();
    interruption.request();
    interruption.begin(ticket);
    try {
      assertThat(evaluator.run("int tooLate = 1;", ++cell)).isInstanceOf(Outcome.Failed.class);
    } finally {
      interruption.end();
    }
    assertThat(error("tooLate").ename()).isEqualTo("CompileError");
  }

  @Test
  void namesAndMembersAreCompleted() {
    assertThat(value("String motto = \"read\";")).isEmpty();
    assertThat(evaluator.complete("motto.toUpp", 11).matches())
        .isNotEmpty()
        .allMatch(name -> name.startsWith("toUpperCase("));
    assertThat(evaluator.complete("mot + 1", 3).matches()).containsExactly("motto");
    assertThat(evaluator.complete("Digi", 4).matches())
        .contains("Digits", "DigitSet", "DigitImage");
  }

  @Test
  void whatStandsAboveInTheSameCellIsKnownBeforeItHasRun() {
    String code =
        """
        int filters = 32; //@param {type:"slider", min:8, max:64}
        record Point(int left, int top) {}
        int area(Point p) { return p.left() * p.top(); }
        var corner = new Point(1, 2);
        corner.le""";
    assertThat(evaluator.complete(code, code.length()).matches()).contains("left()");
    assertThat(evaluator.complete(code, code.length()).start()).isEqualTo(code.length() - 2);
    for (String name : List.of("filters", "corner", "area(")) {
      String next = code.replaceFirst("corner\\.le$", name.substring(0, 3));
      assertThat(evaluator.complete(next, next.length()).matches()).as(name).contains(name);
    }
  }

  @Test
  void completingRunsNothing() {
    String code = "int counted = 1 / 0;\ncount";
    assertThat(evaluator.complete(code, code.length()).matches()).contains("counted");
    assertThat(error("counted").ename()).isEqualTo("CompileError");
  }
}
