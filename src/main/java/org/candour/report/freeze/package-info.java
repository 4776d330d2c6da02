/// Reports marked final, and what has come to be known since.
@NullMarked
package org.candour.report.freeze;

import org.jspecify.annotations.NullMarked;
