/// How Candour looks on this computer.
@NullMarked
package org.candour.desktop.settings;

import org.jspecify.annotations.NullMarked;
