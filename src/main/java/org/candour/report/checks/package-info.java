/// What to look at before a report is published.
@NullMarked
package org.candour.report.checks;

import org.jspecify.annotations.NullMarked;
