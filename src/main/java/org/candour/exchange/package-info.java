/// The register workbook in and out: a folder of CSV files, or one Excel or OpenDocument workbook.
@NullMarked
package org.candour.exchange;

import org.jspecify.annotations.NullMarked;
