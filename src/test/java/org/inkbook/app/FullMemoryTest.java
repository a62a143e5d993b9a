package org.inkbook.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.inkbook.jupyter.ExecuteReply;
import org.inkbook.jupyter.KernelOptions;
import org.inkbook.session.Kernel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A training that does not fit into memory, in a kernel that has little of it. */
class FullMemoryTest {

  @Test
  void aTrainingThatIsTooLargeIsToldInASentenceAndASmallerOneRunsAfterIt(@TempDir Path folder) {
    KernelOptions little =
        KernelOptions.in(folder)
            .withJvmArguments(List.of("-Xmx200m", "-Dorg.bytedeco.javacpp.maxphysicalbytes=800m"));
    try (Kernel kernel = Kernel.local(little).start()) {
      ExecuteReply large =
          run(
              kernel,
              """
              var digits = Digits.generated(2100, 10, 1);
              var design = Network.input(28, 28).convolution(64, 5).softmax(10);
              design.fit(digits, Training.epochs(1).holdOut(100).batch(2000));
              """);
      ExecuteReply small =
          run(kernel, "design.fit(digits, Training.epochs(1).holdOut(100).batch(50));");

      assertThat(large.error().orElseThrow().evalue())
          .isEqualTo(
              "There is not enough memory to train this network of 503,434 parameters in batches"
                  + " of 2,000.");
      assertThat(large.error().orElseThrow().toFailure().hint()).contains("a smaller batch");
      assertThat(small.error()).isEmpty();
    }
  }

  private static ExecuteReply run(Kernel kernel, String code) {
    return kernel.execute(code, event -> {}).join();
  }
}
