/// The figures of a year for whoever sees no case.
@NullMarked
package org.candour.desktop.figures;

import org.jspecify.annotations.NullMarked;
