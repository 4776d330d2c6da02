/// Who may open the register, and the keys that open an encrypted one.
@NullMarked
package org.candour.access;

import org.jspecify.annotations.NullMarked;
