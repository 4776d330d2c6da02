/// Bringing in a council's own spreadsheet, step by step.
@NullMarked
package org.candour.desktop.bringin;

import org.jspecify.annotations.NullMarked;
