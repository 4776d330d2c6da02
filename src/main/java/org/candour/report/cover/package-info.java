/// The cover report that takes the annual report to the committee (R141 to R144).
@NullMarked
package org.candour.report.cover;

import org.jspecify.annotations.NullMarked;
