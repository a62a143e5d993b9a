package org.inkbook.jupyter;

/**
 * What a kernel takes of its machine.
 *
 * @param pid the number by which the operating system knows its process
 * @param memoryBytes the memory that is resident, natives included where the system tells
 */
public record KernelUsage(long pid, long memoryBytes) {}
