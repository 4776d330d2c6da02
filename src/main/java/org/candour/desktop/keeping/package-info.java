/// How long complaints are kept, legal holds, what was taken away, and copies for those who ask.
@NullMarked
package org.candour.desktop.keeping;

import org.jspecify.annotations.NullMarked;
