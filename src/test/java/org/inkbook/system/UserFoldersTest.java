package org.inkbook.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
  private static final Path HOME = Path.of("/home/ada");

  @Test
  void linuxHidesThemInTheHomeOrKeepsThemWhereTheUserSays() {
    assertThat(UserFolders.of("Linux", HOME, Map.of()))
        .isEqualTo(
            folders(
                "/home/ada/.cache/inkbook",
                "/home/ada/.config/inkbook",
                "/home/ada/.local/state/inkbook"));
    assertThat(
            UserFolders.of(
                "Linux",
                HOME,
                Map.of(
                    "XDG_CACHE_HOME", "/var/cache/ada",
                    "XDG_CONFIG_HOME", "/etc/ada",
                    "XDG_STATE_HOME", "/var/ada")))
        .isEqualTo(folders("/var/cache/ada/inkbook", "/etc/ada/inkbook", "/var/ada/inkbook"));
  }

  @Test
  void aRelativeOrEmptyVariableIsIgnored() {
    assertThat(UserFolders.of("Linux", HOME, Map.of("XDG_CACHE_HOME", "here")).cache())
        .isEqualTo(Path.of("/home/ada/.cache/inkbook"));
    assertThat(UserFolders.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "")).config())
        .isEqualTo(Path.of("/home/ada/.config/inkbook"));
  }

  @Test
  void macKeepsThemInTheLibrary() {
    String support = "/home/ada/Library/Application Support/inkbook";
    assertThat(UserFolders.of("Mac OS X", HOME, Map.of("XDG_CACHE_HOME", "/x")))
        .isEqualTo(folders("/home/ada/Library/Caches/inkbook", support, support));
    assertThat(UserFolders.of("Darwin", HOME, Map.of()).cache())
        .isEqualTo(Path.of("/home/ada/Library/Caches/inkbook"));
  }

  @Test
  void windowsKeepsChoicesWhereTheyRoamAndTheRestOnTheMachine() {
    assertThat(
            UserFolders.of(
                "Windows 11",
                HOME,
                Map.of("LOCALAPPDATA", "/users/ada/local", "APPDATA", "/users/ada/roaming")))
        .isEqualTo(
            folders(
                "/users/ada/local/inkbook",
                "/users/ada/roaming/inkbook",
                "/users/ada/local/inkbook"));
    assertThat(UserFolders.of("Windows 11", HOME, Map.of()).cache())
        .isEqualTo(Path.of("/home/ada/AppData/Local/inkbook"));
  }

  private static UserFolders folders(String cache, String config, String state) {
    return new UserFolders(Path.of(cache), Path.of(config), Path.of(state));
  }
}
