/// The quarterly report to the department's managers, in two to four pages (R115, R116).
@NullMarked
package org.candour.report.quarterly;

import org.jspecify.annotations.NullMarked;
