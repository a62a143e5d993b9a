/** A house built to break every rule of the real one; the tests see each rule catch it. */
package org.inkbook.architecture.broken;
