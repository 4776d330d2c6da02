/// The ledger of costs: rates, recharges, commitments, year against year.
@NullMarked
package org.candour.desktop.costs;

import org.jspecify.annotations.NullMarked;
