package org.inkbook.kernel;

import java.lang.Thread.UncaughtExceptionHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import jdk.jshell.execution.LocalExecutionControl;

/**
 * Runs snippets in this JVM, on a thread that we know, and keeps what they return and throw as the
 * live objects that they are; JShell itself passes on only their text.
 *
 * <p>JShell's own control starts a thread for each snippet. That thread is used only to wait here
 * for the {@link SnippetThread}: this keeps JShell's way to stop a loop on newer JDKs, by checks
 * woven into the snippets' classes.
 */
final class LiveExecution extends LocalExecutionControl {

  /**
   * Leads from the thread that JShell starts back to the object that made it start it: JShell calls
   * a static method without arguments.
   */
  private static final InheritableThreadLocal<Callable<Object>> BRIDGE =
      new InheritableThreadLocal<>();

  private static final boolean THREADS_CAN_BE_STOPPED = Runtime.version().feature() < 20;

  private final SnippetThread thread = new SnippetThread();
  private final Method bridge;
  private Optional<Function<Object, Object>> onValue = Optional.empty();
  private Optional<Object> value = Optional.empty();
  private Optional<Throwable> thrown = Optional.empty();
  private Optional<Throwable> toThrow = Optional.empty();
  private Optional<Method> ran = Optional.empty();
  private volatile boolean stopped;

  LiveExecution() {
    try {
      bridge = LiveExecution.class.getDeclaredMethod("bridge");
      bridge.setAccessible(true);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes ready for a cell. */
  void begin() {
    stopped = false;
  }

  /**
   * Makes ready for a snippet.
   *
   * @param onValue makes something of the snippet's value, while still on its thread: it may call
   *     the learner's code, and can then fail or be stopped like it; empty when the value is not
   *     wanted
   */
  void expect(Optional<Function<Object, Object>> onValue) {
    this.onValue = onValue;
    value = Optional.empty();
    thrown = Optional.empty();
    toThrow = Optional.empty();
    ran = Optional.empty();
  }

  /** What was made of the value of the snippet; empty when it has none. */
  Optional<Object> value() {
    return value;
  }

  /** What the snippet threw; also that it was stopped by force, of which JShell says nothing. */
  Optional<Throwable> thrown() {
    return thrown;
  }

  /** What JShell has made of the snippet to run it; empty when nothing of it ran. */
  Optional<Method> ran() {
    return ran;
  }

  /** Runs a snippet once more, without JShell; what comes of it is to be had as after JShell. */
  void again(Method snippet) {
    try {
      String unused = invoke(snippet.getDeclaringClass().getName(), snippet.getName());
    } catch (ExecutionControlException told) {
      if (thrown.isEmpty()) {
        thrown = Optional.of(told);
      }
    }
  }

  /** Lets the snippet that JShell runs next throw this instead of running. */
  void failWith(Throwable throwable) {
    toThrow = Optional.of(throwable);
  }

  /** Interrupts the snippet, and those that follow it in this cell from their beginning. */
  void interrupt() {
    stopped = true;
    thread.interrupt();
  }

  /** Stops the snippet by force where the JDK allows it, otherwise at its next loop or call. */
  @Override
  public void stop() throws EngineTerminationException, InternalException {
    if (THREADS_CAN_BE_STOPPED) {
      thread.stop();
    } else {
      super.stop();
      thread.interrupt();
    }
  }

  @Override
  protected String invoke(Method snippet) throws Exception {
    if (toThrow.isPresent()) {
      Throwable throwable = toThrow.get();
      toThrow = Optional.empty();
      throw new InvocationTargetException(throwable);
    }
    ran = Optional.of(snippet);
    UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
    BRIDGE.set(
        () -> {
          // JShell of JDK 17 replaces the whole process's handler by one that says nothing.
          Thread.setDefaultUncaughtExceptionHandler(handler);
          return thread.call(() -> run(snippet));
        });
    try {
      return super.invoke(bridge);
    } catch (InvocationTargetException e) {
      thrown = Optional.of(e.getCause());
      throw e;
    } catch (StoppedException e) {
      thrown = Optional.of(e);
      throw e;
    } finally {
      BRIDGE.remove();
    }
  }

  /** Called by JShell, on the thread that it starts. */
  static void bridge() throws Throwable {
    try {
      Object unused = BRIDGE.get().call();
    } catch (ExecutionException e) {
      throw e.getCause();
    }
  }

  private Object run(Method snippet) throws Throwable {
    if (stopped) {
      Thread.currentThread().interrupt();
    }
    Object result;
    try {
      result = snippet.invoke(null);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
    if (snippet.getReturnType() != void.class) {
      value = onValue.map(make -> make.apply(result));
    }
    return "";
  }
}
