package org.inkbook.lab.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserCacheTest {
  private static final Path HOME = Path.of("/home/ada");

  @Test
  void linuxKeepsItUnderTheHiddenCacheFolderOrWhereTheUserSays() {
    assertThat(UserCache.mnist("Linux", HOME, Map.of()))
        .isEqualTo(Path.of("/home/ada/.cache/inkbook/mnist"));
    assertThat(UserCache.mnist("Linux", HOME, Map.of("XDG_CACHE_HOME", "/var/cache/ada")))
        .isEqualTo(Path.of("/var/cache/ada/inkbook/mnist"));
  }

  @Test
  void aRelativeOrEmptyCacheVariableIsIgnored() {
    assertThat(UserCache.mnist("Linux", HOME, Map.of("XDG_CACHE_HOME", "here")))
        .isEqualTo(Path.of("/home/ada/.cache/inkbook/mnist"));
    assertThat(UserCache.mnist("Linux", HOME, Map.of("XDG_CACHE_HOME", "")))
        .isEqualTo(Path.of("/home/ada/.cache/inkbook/mnist"));
  }

  @Test
  void macKeepsItInTheLibrary() {
    assertThat(UserCache.mnist("Mac OS X", HOME, Map.of("XDG_CACHE_HOME", "/x")))
        .isEqualTo(Path.of("/home/ada/Library/Caches/inkbook/mnist"));
    assertThat(UserCache.mnist("Darwin", HOME, Map.of()))
        .isEqualTo(Path.of("/home/ada/Library/Caches/inkbook/mnist"));
  }

  @Test
  void windowsKeepsItInTheLocalApplicationData() {
    assertThat(UserCache.mnist("Windows 11", HOME, Map.of("LOCALAPPDATA", "/users/ada/local")))
        .isEqualTo(Path.of("/users/ada/local/inkbook/mnist"));
    assertThat(UserCache.mnist("Windows 11", HOME, Map.of()))
        .isEqualTo(Path.of("/home/ada/AppData/Local/inkbook/mnist"));
  }
}
