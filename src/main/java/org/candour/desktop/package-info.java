/// The desktop: a window with rooms. Rooms share the kit and meet through the navigator.
@NullMarked
package org.candour.desktop;

import org.jspecify.annotations.NullMarked;
