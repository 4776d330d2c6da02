/// The counts behind the figures, in SQL that is the same on both engines.
@NullMarked
package org.candour.store.tally;

import org.jspecify.annotations.NullMarked;
