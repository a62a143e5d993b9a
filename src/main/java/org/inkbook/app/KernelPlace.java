package org.inkbook.app;

import java.nio.file.Path;
import java.util.Optional;
import org.inkbook.jupyter.SpecFolder;
import org.inkbook.jupyter.SpecFolders;
import picocli.CommandLine.Option;

/** For whom a kernel is registered: the options that say so. */
final class KernelPlace {
  /** Says what is so without it; in a group with the other, so that not both can be given. */
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--user", description = "for this user alone (the default)")
  private boolean user;

  @Option(
      names = "--prefix",
      paramLabel = "DIR",
      description = "in DIR/share/jupyter: a virtual environment, or /usr/local for everybody")
  private Optional<Path> prefix;

  /** Jupyter's folder for it. */
  SpecFolder folder() {
    return prefix.map(SpecFolder::below).orElseGet(() -> SpecFolders.ofThisUser().user());
  }
}
