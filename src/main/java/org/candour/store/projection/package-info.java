/// The tables of the present state, written from the same fold as the entries and worked out anew
/// from them at any time.
@NullMarked
package org.candour.store.projection;

import org.jspecify.annotations.NullMarked;
