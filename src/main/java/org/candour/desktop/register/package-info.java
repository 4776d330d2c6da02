/// The whole register as a grid.
@NullMarked
package org.candour.desktop.register;

import org.jspecify.annotations.NullMarked;
