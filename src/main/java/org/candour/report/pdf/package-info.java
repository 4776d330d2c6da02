/// Documents written as accessible PDF files (PDF/UA-1 and PDF/A-3a).
@NullMarked
package org.candour.report.pdf;

import org.jspecify.annotations.NullMarked;
