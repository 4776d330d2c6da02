/// What every report is written with: texts with live figures, tables that compare, ways to print.
@NullMarked
package org.candour.report.writing;

import org.jspecify.annotations.NullMarked;
