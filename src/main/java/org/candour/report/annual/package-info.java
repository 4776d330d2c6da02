/// The annual report that regulation 13(3) asks for, in the order in which it is published.
@NullMarked
package org.candour.report.annual;

import org.jspecify.annotations.NullMarked;
