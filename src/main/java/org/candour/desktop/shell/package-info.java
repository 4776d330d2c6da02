/// The window around every room: rail, search, status line, and what runs behind it.
@NullMarked
package org.candour.desktop.shell;

import org.jspecify.annotations.NullMarked;
