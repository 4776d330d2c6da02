/// The entry point and nothing else.
@NullMarked
package org.candour;

import org.jspecify.annotations.NullMarked;
