package org.inkbook.lab.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.inkbook.lab.digits.DigitImage;
import org.inkbook.lab.digits.DigitSet;
import org.inkbook.lab.digits.LabelledDigits;
import org.inkbook.lab.scoring.Classifier;
import org.inkbook.lab.scoring.Tempered;
import org.inkbook.output.Correction;
import org.inkbook.output.Corrections;
import org.inkbook.output.Output;
import org.inkbook.output.Showable;

/** What a classifier read on a sheet. */
public final class SheetReading implements Showable {
  private final Sheet sheet;
  private final Classifier classifier;
  private final List<ReadDigit> read;
  private final List<RejectedMark> rejected;
  private final Optional<HandWork> byHand;
  private final boolean mayReject;
  private final PageJudgement judgement;
  private final float[][] answers;
  private final Manner manner;

  /**
   * How answers become a reading.
   *
   * @param refusing whether a mark is trusted no more than its row
   * @param temperature at which confidences are told
   */
  private record Manner(boolean refusing, double temperature) {
    static final Manner PLAIN = new Manner(false, 1);
  }

  private SheetReading(
      Sheet sheet,
      Classifier classifier,
      float[][] answers,
      Optional<HandWork> byHand,
      Manner manner) {
    this.sheet = sheet;
    this.classifier = classifier;
    this.answers = answers;
    this.byHand = byHand;
    this.manner = manner;
    List<FoundDigit> found = sheet.digits();
    this.mayReject = answers.length > 0 && answers[0].length > Classifier.NOT_A_DIGIT;
    this.judgement = new PageJudgement(found, answers);
    List<RejectedMark> none = new ArrayList<>();
    this.read = List.copyOf(readAll(found, none));
    this.rejected = List.copyOf(none);
  }

  static SheetReading of(Sheet sheet, Classifier classifier) {
    return new SheetReading(
        sheet, classifier, answers(sheet, classifier), Optional.empty(), Manner.PLAIN);
  }

  private static float[][] answers(Sheet sheet, Classifier classifier) {
    return sheet.size() == 0 ? new float[0][] : classifier.probabilities(sheet.images());
  }

  /** The same page taken for something else: each mark is trusted no more than its row. */
  SheetReading refusing() {
    return in(new Manner(true, manner.temperature));
  }

  /** The same, as sure of each mark as the classifier is often right on sheets. */
  SheetReading calibrated() {
    return in(new Manner(manner.refusing, classifier.sheetTemperature()));
  }

  private SheetReading in(Manner other) {
    return other.equals(manner)
        ? this
        : new SheetReading(sheet, classifier, answers, byHand, other);
  }

  /** Whether the page is one of digits, as far as this reading can tell. */
  PageJudgement judgement() {
    return judgement;
  }

  /**
   * The same page after a reader has put boxes and digits right by hand: read anew where a box is
   * another one. The text is what the window writes into a cell: see {@link Corrections}.
   *
   * @param text such as {@code delete 310,95; 412,97 is 7}; empty when all is right
   * @throws org.inkbook.fault.UsageException when the text is no list of corrections
   */
  public SheetReading corrected(String text) {
    return corrected(Corrections.of(text));
  }

  /** As {@link #corrected(String)}. */
  public SheetReading corrected(Corrections corrections) {
    HandWork work = HandWork.on(sheet.layout(), corrections);
    Layout layout = sheet.layout().with(ReadingOrder.rows(work.marks()));
    Sheet anew = sheet.with(layout);
    return new SheetReading(anew, classifier, answers(anew, classifier), Optional.of(work), manner);
  }

  private List<ReadDigit> readAll(List<FoundDigit> found, List<RejectedMark> none) {
    List<Mark> marks = sheet.layout().rows().stream().flatMap(List::stream).toList();
    List<ReadDigit> digits = new ArrayList<>();
    for (int i = 0; i < answers.length; i++) {
      FoundDigit mark = found.get(i);
      boolean inContext = manner.refusing && !isMadeByHand(marks.get(i));
      float[] alone = tempered(answers[i]);
      float[] answer = inContext ? judgement.inContext(mark.row(), alone) : alone;
      read(mark, marks.get(i), answer)
          .ifPresentOrElse(digits::add, () -> none.add(rejected(mark, answer)));
    }
    return digits;
  }

  private float[] tempered(float[] answer) {
    return manner.temperature == 1 ? answer : Tempered.temper(answer, manner.temperature);
  }

  /** What the reader says comes first; and what he made a box of is a digit. */
  private Optional<ReadDigit> read(FoundDigit found, Mark mark, float[] probabilities) {
    OptionalInt said = byHand.map(work -> work.label(mark)).orElse(OptionalInt.empty());
    int best = largest(probabilities, isMadeByHand(mark) ? 10 : probabilities.length);
    int digit = said.orElse(best);
    return digit == Classifier.NOT_A_DIGIT
        ? Optional.empty()
        : Optional.of(readDigit(found, digit, probabilities, said.isPresent()));
  }

  private boolean isMadeByHand(Mark mark) {
    return byHand.filter(work -> work.isDigit(mark)).isPresent();
  }

  private static ReadDigit readDigit(
      FoundDigit found, int digit, float[] probabilities, boolean byHand) {
    return new ReadDigit(found, digit, probabilities[digit], list(probabilities), byHand);
  }

  private static RejectedMark rejected(FoundDigit found, float[] probabilities) {
    double none = probabilities[Classifier.NOT_A_DIGIT];
    return new RejectedMark(found, none, list(probabilities));
  }

  private static List<Double> list(float[] values) {
    List<Double> all = new ArrayList<>();
    for (float value : values) {
      all.add((double) value);
    }
    return all;
  }

  private static int largest(float[] values, int count) {
    int best = 0;
    for (int i = 1; i < count; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }

  /** What was read, rows separated by {@code /}: {@code 0157/5689/4723}; empty when nothing was. */
  public String digits() {
    StringBuilder text = new StringBuilder();
    int row = -1;
    for (ReadDigit digit : read) {
      if (row >= 0 && digit.found().row() != row) {
        text.append('/');
      }
      row = digit.found().row();
      text.append(digit.digit());
    }
    return text.toString();
  }

  /** The digits in reading order, each with its place and how sure the classifier is. */
  public List<ReadDigit> read() {
    return read;
  }

  /** The marks that the classifier took for no digit, in reading order. */
  public List<RejectedMark> rejected() {
    return rejected;
  }

  /** Whether the classifier knows what is no digit. */
  boolean mayReject() {
    return mayReject;
  }

  /** How many digits were read. */
  public int size() {
    return read.size();
  }

  /**
   * The sheet that was read: the one asked for, or the same page turned upright or with the strokes
   * of a digit joined.
   */
  public Sheet sheet() {
    return sheet;
  }

  /** What was read in words, or that nothing was and what to try. */
  public String text() {
    String found = read.isEmpty() ? "no digits found" : digits();
    String first = manner.refusing ? "something else than digits, it seems; " : "";
    String all = sheet.photo().name() + ": " + first + found + aside() + lost();
    boolean remarked = read.isEmpty() || manner.refusing;
    return remarked ? (all + ". " + sheet.hint() + warning()).strip() : all;
  }

  /**
   * What to think of a page that seems to show something else than handwritten digits, such as
   * print or a picture; empty on a page of digits. {@link Finding.Part#JUDGEMENT} can be left out.
   */
  public String warning() {
    return manner.refusing
        ? "Most marks on it are no digits, so it seems to show something else: print, letters or a"
            + " picture. What looks like a digit among them is not trusted."
        : "";
  }

  /**
   * How many marks are no digits, in words that follow what was read; empty when there are none.
   */
  public String aside() {
    return switch (rejected.size()) {
      case 0 -> "";
      case 1 -> ", and 1 mark that is no digit";
      default -> ", and " + rejected.size() + " marks that are no digits";
    };
  }

  /** Corrections that are about no box, in words; empty when there are none. */
  private String lost() {
    List<Correction> lost = byHand.map(HandWork::lost).orElse(List.of());
    return lost.isEmpty() ? "" : " (there is no box for: " + new Corrections(lost) + ")";
  }

  /**
   * Keeps the digits as a small labelled set in MNIST's own format: what was read, or what the
   * reader says it is. So look first whether all is right. {@link
   * org.inkbook.lab.digits.LabelledDigits#in} reads it again.
   *
   * @param folder relative to the notebook's folder, such as {@code photos/my-sheet.digits}; what
   *     was kept there before is replaced
   * @throws org.inkbook.fault.UsageException when nothing was read
   * @throws org.inkbook.fault.FileException when it cannot be written
   */
  public DigitSet keep(String folder) {
    List<DigitImage> images = read.stream().map(digit -> digit.found().image()).toList();
    List<Integer> labels = read.stream().map(ReadDigit::digit).toList();
    return LabelledDigits.keep(DigitSet.of(sheet.photo().name(), images, labels), folder);
  }

  @Override
  public Output toOutput() {
    return ReadingOutput.of(this, byHand.isPresent());
  }

  @Override
  public String toString() {
    return text();
  }
}
