/// Charts laid out once, by pure code, to shapes that any surface can paint.
@NullMarked
package org.candour.report.chart;

import org.jspecify.annotations.NullMarked;
