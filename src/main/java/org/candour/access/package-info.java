/// Who may open the register, the keys that open an encrypted one, and who may do what in it.
@NullMarked
package org.candour.access;

import org.jspecify.annotations.NullMarked;
