/// Figures and cases made into documents: reports, briefings and their charts.
@NullMarked
package org.candour.report;

import org.jspecify.annotations.NullMarked;
