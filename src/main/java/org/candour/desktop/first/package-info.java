/// The first start: three choices.
@NullMarked
package org.candour.desktop.first;

import org.jspecify.annotations.NullMarked;
