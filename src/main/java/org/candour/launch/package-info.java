/// Puts the parts together: here alone a port meets the part that answers it.
@NullMarked
package org.candour.launch;

import org.jspecify.annotations.NullMarked;
