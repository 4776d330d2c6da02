/// The entries as they are kept: written as text, sealed one to the next, proved, and what is left
/// of one whose words were erased.
@NullMarked
package org.candour.store.chain;

import org.jspecify.annotations.NullMarked;
