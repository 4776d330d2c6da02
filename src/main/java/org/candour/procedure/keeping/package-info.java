/// How long a file is kept, and what is left of it when its words are taken away.
@NullMarked
package org.candour.procedure.keeping;

import org.jspecify.annotations.NullMarked;
