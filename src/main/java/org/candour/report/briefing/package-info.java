/// The briefing of the Assistant Director, for a month or for several (R117, R118).
@NullMarked
package org.candour.report.briefing;

import org.jspecify.annotations.NullMarked;
