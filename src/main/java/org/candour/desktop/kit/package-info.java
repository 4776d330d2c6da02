/// The small parts every room of the desktop is made of. A room uses this and no other room.
@NullMarked
package org.candour.desktop.kit;

import org.jspecify.annotations.NullMarked;
