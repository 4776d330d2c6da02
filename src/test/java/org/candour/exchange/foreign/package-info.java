/// Any spreadsheet that a council has kept, brought in.
@NullMarked
package org.candour.exchange.foreign;

import org.jspecify.annotations.NullMarked;
