/// The register as it is shown, on paper.
@NullMarked
package org.candour.report.grid;

import org.jspecify.annotations.NullMarked;
