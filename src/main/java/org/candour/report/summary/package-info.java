/// The year on one page: in figures, and as a story in four boxes.
@NullMarked
package org.candour.report.summary;

import org.jspecify.annotations.NullMarked;
