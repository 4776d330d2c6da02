/// The Learning room: actions, themes, root causes, what the public is told, and advice to the
/// department.
@NullMarked
package org.candour.desktop.learning;

import org.jspecify.annotations.NullMarked;
