package org.inkbook.output;

/** One thing that a cell shows. Immutable, free of any screen, comparable by value. */
public sealed interface Output
    permits Text,
        Table,
        Images,
        Chart,
        Confusion,
        Probabilities,
        NetworkDiagram,
        Steps,
        Reading,
        Progress,
        Failure,
        Foreign {

  /** Calls the visitor's method for this kind and returns what it returns. */
  <R> R accept(Visitor<R> visitor);

  /** A case per kind; renderers implement it, so that a new kind does not compile until drawn. */
  interface Visitor<R> {
    R text(Text text);

    R table(Table table);

    R images(Images images);

    R chart(Chart chart);

    R confusion(Confusion confusion);

    R probabilities(Probabilities probabilities);

    R network(NetworkDiagram network);

    R steps(Steps steps);

    R reading(Reading reading);

    R progress(Progress progress);

    R failure(Failure failure);

    R foreign(Foreign foreign);
  }
}
