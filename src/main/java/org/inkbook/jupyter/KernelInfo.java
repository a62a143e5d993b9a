package org.inkbook.jupyter;

/**
 * What a kernel says about itself.
 *
 * @param protocolVersion of the messages, such as {@code 5.3}
 * @param implementation the program, such as {@code inkbook}
 * @param implementationVersion its version
 * @param language such as {@code java}
 * @param languageVersion such as {@code 17.0.15}
 * @param banner a line for people
 */
public record KernelInfo(
    String protocolVersion,
    String implementation,
    String implementationVersion,
    String language,
    String languageVersion,
    String banner) {}
