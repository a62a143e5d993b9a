package org.inkbook.lab.digits;

import java.util.ArrayList;
import java.util.List;
import org.inkbook.output.Display;
import org.inkbook.output.Output;
import org.inkbook.output.Progress;
import org.inkbook.output.Text;

/** Keeps what is shown: texts, and what each line of progress ended as. */
final class RecordingDisplay implements Display {
  private final List<String> texts = new ArrayList<>();
  private final List<Progress> progress = new ArrayList<>();

  @Override
  public synchronized Shown show(Output output) {
    if (output instanceof Text text) {
      texts.add(text.text());
      return next -> {};
    }
    int place = progress.size();
    progress.add((Progress) output);
    return next -> progress.set(place, (Progress) next);
  }

  synchronized List<String> texts() {
    return List.copyOf(texts);
  }

  synchronized List<Progress> progress() {
    return List.copyOf(progress);
  }
}
