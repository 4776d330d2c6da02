/// What may happen next, and why not: each step, the rules asked of it, and the source of each.
@NullMarked
package org.candour.procedure.move;

import org.jspecify.annotations.NullMarked;
