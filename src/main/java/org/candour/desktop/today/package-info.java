/// What must happen today.
@NullMarked
package org.candour.desktop.today;

import org.jspecify.annotations.NullMarked;
