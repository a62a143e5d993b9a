/** How well a classifier reads, and what it gets wrong. */
package org.inkbook.lab.scoring;
