/**
 * Floor 5: everything that the reader can ask for, in one table.
 *
 * <p>A {@link org.inkbook.ui.command.Command} has an id, words, keys, an icon and what it does; the
 * {@link org.inkbook.ui.command.CommandTable} holds them all, and from it are made the menus
 * ({@link org.inkbook.ui.command.CommandMenus}), the buttons of the toolbar ({@link
 * org.inkbook.ui.command.CommandButtons}), what keys do ({@link
 * org.inkbook.ui.command.CommandKeys}) and the list of shortcuts ({@link
 * org.inkbook.ui.command.ShortcutList}). So a shortcut cannot be listed and do nothing, or do
 * something and be listed nowhere.
 *
 * <p>To add a command: one line where its part of the window adds its others, such as
 *
 * <pre>{@code
 * table.add(
 *     Command.of("cell.delete", Group.CELL, "Delete the cell", actions::delete)
 *         .in(Mode.COMMAND)
 *         .keys("D D")
 *         .icon(Feather.TRASH_2));
 * }</pre>
 */
package org.inkbook.ui.command;
