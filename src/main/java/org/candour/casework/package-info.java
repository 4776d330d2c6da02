/// What people do with a register: one class a verb, and the ports that the store answers.
@NullMarked
package org.candour.casework;

import org.jspecify.annotations.NullMarked;
