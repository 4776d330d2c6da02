/// Before a register is open: the first start with its three choices, and signing in.
@NullMarked
package org.candour.desktop.first;

import org.jspecify.annotations.NullMarked;
