/// What the cells of a report's tables mean, for files that are read by programs.
@NullMarked
package org.candour.report.table;

import org.jspecify.annotations.NullMarked;
