/// The fonts that travel with the program, and the surfaces that charts are painted on.
@NullMarked
package org.candour.report.paint;

import org.jspecify.annotations.NullMarked;
