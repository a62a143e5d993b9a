package org.inkbook.ui.frame;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.inkbook.session.Kernel;

/**
 * What the program's windows need of the world. A test gives its own.
 *
 * @param config folder where preferences are kept; made when something is first kept
 * @param state folder where copies of unsaved work are kept; made when first needed
 * @param lessons folder of the lessons, if there is one
 * @param kernels makes kernels that work in a folder
 * @param dialogs asks for files
 * @param browse opens an address outside of the program
 */
public record Setup(
    Path config,
    Path state,
    Optional<Path> lessons,
    Function<Path, Kernel.Starter> kernels,
    FileDialogs dialogs,
    Consumer<URI> browse) {}
