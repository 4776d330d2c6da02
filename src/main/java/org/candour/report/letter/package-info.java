/// Letters: Word templates that the team may change, and the facts that fill their blanks.
@NullMarked
package org.candour.report.letter;

import org.jspecify.annotations.NullMarked;
