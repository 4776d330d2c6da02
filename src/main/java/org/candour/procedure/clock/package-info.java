/// Every limit of the Regulations as a clock: when it starts, what lengthens it, when it is due,
/// and under which of the council's settings.
@NullMarked
package org.candour.procedure.clock;

import org.jspecify.annotations.NullMarked;
