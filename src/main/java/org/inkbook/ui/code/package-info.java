/** Floor 5: code, to write and to read. */
package org.inkbook.ui.code;
