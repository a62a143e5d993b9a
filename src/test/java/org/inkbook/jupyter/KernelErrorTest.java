package org.inkbook.jupyter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inkbook.output.Failure;
import org.junit.jupiter.api.Test;

class KernelErrorTest {

  @Test
  void hintAndLineAreFoundAgainInTheTraceback() {
    KernelError error =
        new KernelError(
            "UsageException",
            "too few",
            List.of("UsageException: too few", "at line 3: f(0)", "at line 9: g()", "Try: more"));
    assertThat(error.toFailure())
        .isEqualTo(
            new Failure(
                "UsageException",
                "too few",
                "more",
                3,
                List.of("UsageException: too few", "at line 3: f(0)", "at line 9: g()")));
  }

  @Test
  void theTracebackOfAnotherKernelHasNeither() {
    KernelError error =
        new KernelError(
            "NameError", "x", List.of("<ipython-input> in <module>", "at line 99999999999"));
    assertThat(error.toFailure().line()).isZero();
    assertThat(error.toFailure().hint()).isEmpty();
  }

  @Test
  void beingStoppedIsKnownByOurNameAndByPythons() {
    assertThat(new KernelError("Interrupted", "", List.of()).interrupted()).isTrue();
    assertThat(new KernelError("KeyboardInterrupt", "", List.of()).interrupted()).isTrue();
    assertThat(new KernelError("InterruptedException", "", List.of()).interrupted()).isFalse();
  }
}
