/// The tables of a document as CSV files.
@NullMarked
package org.candour.report.csv;

import org.jspecify.annotations.NullMarked;
