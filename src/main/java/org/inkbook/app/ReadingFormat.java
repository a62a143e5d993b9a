package org.inkbook.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inkbook.lab.photo.FoundDigit;
import org.inkbook.lab.photo.ReadDigit;
import org.inkbook.lab.photo.RejectedMark;
import org.inkbook.lab.photo.SheetReading;

/** How readings of photos are written. */
enum ReadingFormat {
  /** For a person: the rows of the sheet, and the digits that are least certain. */
  TEXT {
    @Override
    String row(Path photo, SheetReading reading, int number) {
      StringBuilder text = new StringBuilder(photo + ": ");
      text.append(reading.size() == 0 ? "no digits found" : reading.digits().replace("/", " / "));
      text.append(reading.aside());
      int row = -1;
      int place = 0;
      for (ReadDigit digit : reading.read()) {
        place = digit.found().row() == row ? place + 1 : 1;
        row = digit.found().row();
        if (digit.confidence() < UNSURE) {
          text.append(
              String.format(
                  "%n  row %d, place %d: %d, only %.0f %% sure",
                  row + 1, place, digit.digit(), 100 * digit.confidence()));
        }
      }
      return text.append(System.lineSeparator()).toString();
    }
  },

  /** For a table: {@code file<TAB>digits}, rows of a sheet separated by {@code /}. */
  TSV {
    @Override
    String head() {
      return "file\tdigits\n";
    }

    @Override
    String row(Path photo, SheetReading reading, int number) {
      return photo.getFileName() + "\t" + reading.digits() + "\n";
    }
  },

  /** For a program: a list with an object for each photo. */
  JSON {
    @Override
    String head() {
      return "[";
    }

    @Override
    String row(Path photo, SheetReading reading, int number) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("file", photo.toString());
      fields.put("digits", reading.digits());
      fields.put("boxes", reading.read().stream().map(ReadingFormat::fields).toList());
      fields.put("notDigits", reading.rejected().stream().map(ReadingFormat::fields).toList());
      try {
        return (number > 1 ? ",\n" : "\n") + new ObjectMapper().writeValueAsString(fields);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    String foot() {
      return "\n]\n";
    }
  };

  private static final double UNSURE = 0.9;

  /** What stands before the first photo. */
  String head() {
    return "";
  }

  /**
   * What is written for a photo.
   *
   * @param number which one it is of those that could be read, from 1
   */
  abstract String row(Path photo, SheetReading reading, int number);

  /** What stands after the last photo. */
  String foot() {
    return "";
  }

  private static Map<String, Object> fields(ReadDigit digit) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("digit", digit.digit());
    fields.putAll(fields(digit.found(), digit.confidence()));
    return fields;
  }

  private static Map<String, Object> fields(RejectedMark mark) {
    return fields(mark.found(), mark.confidence());
  }

  private static Map<String, Object> fields(FoundDigit found, double confidence) {
    var box = found.box();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("confidence", confidence);
    fields.put("row", found.row());
    fields.put("box", List.of(box.x(), box.y(), box.width(), box.height()));
    return fields;
  }
}
