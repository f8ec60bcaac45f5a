/**
 * The command line, and the one place where the rooms are wired together.
 *
 * <p>A command parses its words, calls one room and prints what came back. It holds no rule.
 */
@NullMarked
package org.diapason.command;

import org.jspecify.annotations.NullMarked;
