/** Floor 5: prose, to read. */
package org.inkbook.ui.prose;
