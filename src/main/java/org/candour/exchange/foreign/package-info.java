/// Any spreadsheet that a council has kept: read, understood column by column, and turned into rows
/// of the register workbook with nothing lost.
@NullMarked
package org.candour.exchange.foreign;

import org.jspecify.annotations.NullMarked;
