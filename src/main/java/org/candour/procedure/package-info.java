/// The Regulations as functions: `fold` adds the entries up to the `state`, `clock` counts its
/// limits, and `move` says what may happen next.
@NullMarked
package org.candour.procedure;

import org.jspecify.annotations.NullMarked;
