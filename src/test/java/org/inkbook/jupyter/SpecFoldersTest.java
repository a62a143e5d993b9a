package org.inkbook.jupyter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpecFoldersTest {
  private static final Path HOME = Path.of("/home/ada");

  private static String user(String os, Map<String, String> environment) {
    return SpecFolders.of(os, HOME, environment).user().path().toString().replace('\\', '/');
  }

  @Test
  void eachSystemHasItsOwnPlaceForAUsersKernels() {
    assertThat(user("Linux", Map.of())).isEqualTo("/home/ada/.local/share/jupyter/kernels/inkbook");
    assertThat(user("Mac OS X", Map.of())).isEqualTo("/home/ada/Library/Jupyter/kernels/inkbook");
    assertThat(user("Windows 11", Map.of("APPDATA", "/roaming")))
        .isEqualTo("/roaming/jupyter/kernels/inkbook");
  }

  @Test
  void theVariablesThatJupyterHeedsAreHeeded() {
    assertThat(user("Linux", Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo("/data/jupyter/kernels/inkbook");
    assertThat(user("Linux", Map.of("JUPYTER_DATA_DIR", "/own", "XDG_DATA_HOME", "/data")))
        .isEqualTo("/own/kernels/inkbook");
  }

  @Test
  void placesAreListedInTheOrderInWhichJupyterLooks() {
    Map<String, String> environment = Map.of("JUPYTER_PATH", "/first", "VIRTUAL_ENV", "/venv");
    List<String> all =
        SpecFolders.of("Linux", HOME, environment).all().stream()
            .map(folder -> folder.path().toString())
            .toList();
    assertThat(all)
        .containsExactly(
            "/first/kernels/inkbook",
            "/home/ada/.local/share/jupyter/kernels/inkbook",
            "/venv/share/jupyter/kernels/inkbook",
            "/usr/local/share/jupyter/kernels/inkbook",
            "/usr/share/jupyter/kernels/inkbook");
  }
}
