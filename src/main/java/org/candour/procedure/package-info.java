/// The Regulations as functions: from the entries to the state, the clocks, and what may happen
/// next.
@NullMarked
package org.candour.procedure;

import org.jspecify.annotations.NullMarked;
