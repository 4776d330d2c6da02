/// Compliments: entered in half a minute, counted by service, made ready for print.
@NullMarked
package org.candour.desktop.compliments;

import org.jspecify.annotations.NullMarked;
