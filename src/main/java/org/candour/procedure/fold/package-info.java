/// The entries added up, in the order of their days, to the state of a file.
@NullMarked
package org.candour.procedure.fold;

import org.jspecify.annotations.NullMarked;
