/// One case: its clocks, what can happen next, and its chronology.
@NullMarked
package org.candour.desktop.casefile;

import org.jspecify.annotations.NullMarked;
