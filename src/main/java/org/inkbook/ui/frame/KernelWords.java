package org.inkbook.ui.frame;

import org.inkbook.session.KernelState;
import org.kordamp.ikonli.feather.Feather;

/**
 * How the state of the kernel is told.
 *
 * @param style class for its colour
 */
record KernelWords(String words, Feather icon, String style) {

  static KernelWords of(KernelState state) {
    return switch (state) {
      case NONE -> new KernelWords("No kernel yet", Feather.CIRCLE, "kernel-none");
      case STARTING -> new KernelWords("Kernel starting", Feather.LOADER, "kernel-starting");
      case IDLE -> new KernelWords("Kernel ready", Feather.CHECK_CIRCLE, "kernel-idle");
      case BUSY -> new KernelWords("Kernel busy", Feather.ACTIVITY, "kernel-busy");
      case DEAD -> new KernelWords("Kernel ended", Feather.ALERT_OCTAGON, "kernel-dead");
    };
  }
}
