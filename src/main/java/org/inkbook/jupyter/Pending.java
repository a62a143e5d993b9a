package org.inkbook.jupyter;

/** A request whose answer is still owed. Its methods are called in the order of arrival. */
interface Pending {

  /** The kernel answered on the channel on which it was asked. */
  void reply(Message reply);

  /** The kernel said something on the side, to everybody. */
  void event(KernelEvent event);

  /** Whether nothing more is to be expected. */
  boolean done();

  /** Whether this, being done, can be forgotten now that another request is made. */
  boolean giveWayTo(Pending next);

  /** The kernel is gone; nothing more will come. */
  void gone(KernelException why);
}
