/// The Regulations as functions: `fold` adds the entries up to the `state`, `clock` counts its
/// limits, `move` says what may happen next, and `keeping` how long a file is kept.
@NullMarked
package org.candour.procedure;

import org.jspecify.annotations.NullMarked;
