/// Documents written as Excel workbooks, a sheet for each table.
@NullMarked
package org.candour.report.sheet;

import org.jspecify.annotations.NullMarked;
