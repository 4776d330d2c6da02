/// Every number of the service, defined once and drawn through the same code.
@NullMarked
package org.candour.figures;

import org.jspecify.annotations.NullMarked;
