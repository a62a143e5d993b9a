package org.inkbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefaultImportsTest {

  /** The compiler refuses a name that two packages offer. */
  @Test
  void noNameOfTheLibraryIsHiddenByAnotherPackage() {
    List<JavaClass> ours =
        new ClassFileImporter()
            .importPackages("org.inkbook.lab").stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.getEnclosingClass().isEmpty())
                .filter(type -> DefaultImports.PACKAGES.contains(type.getPackageName()))
                .toList();
    assertThat(ours).isNotEmpty();
    for (JavaClass type : ours) {
      assertThat(DefaultImports.PACKAGES)
          .filteredOn(name -> exists(name + "." + type.getSimpleName()))
          .as(type.getSimpleName())
          .containsExactly(type.getPackageName());
    }
  }

  private static boolean exists(String name) {
    try {
      Class<?> unused = Class.forName(name, false, DefaultImportsTest.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | NoClassDefFoundError e) {
      return false;
    }
  }
}
