package org.inkbook.lab.digits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.inkbook.fault.FileException;
import org.inkbook.output.Display;
import org.inkbook.output.Text;
import org.inkbook.system.UserFolders;

/** MNIST in a folder of the user's, which is filled from the mirrors when it has to be. */
final class MnistCache {
  private final Path folder;
  private final Checksums checksums;
  private final MnistDownload download;

  MnistCache(Path folder, Checksums checksums, MnistDownload download) {
    this.folder = folder;
    this.checksums = checksums;
    this.download = download;
  }

  static MnistCache ofThisUser() {
    return new MnistCache(
        UserFolders.ofThisUser().cache().resolve("mnist"),
        Checksums.MNIST,
        MnistDownload.fromPublicMirrors());
  }

  /** What the folder holds, if it holds everything. */
  Optional<Digits> whole() {
    return Optional.of(files(complaint -> {})).filter(MnistCache::isWhole).map(this::digits);
  }

  /** Says which files of the folder are not used, and why. */
  void complain(Display display) {
    files(complaint -> display.show(new Text(complaint)));
  }

  /**
   * Downloads what is missing or spoilt.
   *
   * @throws IOException when that cannot be; its message goes on from "no MNIST files;"
   * @throws InterruptedException when the thread is interrupted; what has arrived is kept
   */
  Digits filled(Display display) throws IOException, InterruptedException {
    try (FolderLock lock = FolderLock.on(folder)) {
      // Read only now: another notebook may have filled it meanwhile.
      Map<MnistFile, IdxFile> files = files(complaint -> display.show(new Text(complaint)));
      for (MnistFile file : MnistFile.values()) {
        if (!files.containsKey(file)) {
          files.put(file, download(file, lock.folder(), display));
        }
      }
      return digits(files);
    }
  }

  private Digits digits(Map<MnistFile, IdxFile> files) {
    return MnistFolder.digits(files, "MNIST", folder);
  }

  private static boolean isWhole(Map<MnistFile, IdxFile> files) {
    return files.size() == MnistFile.values().length;
  }

  private Map<MnistFile, IdxFile> files(Consumer<String> complaints) {
    Map<MnistFile, IdxFile> files = new EnumMap<>(MnistFile.class);
    for (MnistFile file : MnistFile.values()) {
      Path path = folder.resolve(file.packedName());
      if (Files.exists(path)) {
        official(file, path, complaints).ifPresent(read -> files.put(file, read));
      }
    }
    return files;
  }

  private Optional<IdxFile> official(MnistFile file, Path path, Consumer<String> complaints) {
    try {
      IdxFile read = file.read(path);
      if (checksums.match(file, read)) {
        return Optional.of(read);
      }
      complaints.accept(path + ": is not MNIST's own, its SHA-256 differs. It is not used.");
    } catch (FileException e) {
      complaints.accept(e.getMessage() + " It is not used.");
    }
    return Optional.empty();
  }

  private IdxFile download(MnistFile file, Path folder, Display display)
      throws IOException, InterruptedException {
    ProgressLine line = new ProgressLine(display, "downloading " + file.packedName());
    return download.fetch(
        file, folder, (done, total) -> line.at(done, total < 0 ? file.plainLength() : total));
  }
}
