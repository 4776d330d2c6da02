/// Days and how the law counts them: the working calendar, due dates and why, and financial years.
@NullMarked
package org.candour.domain.time;

import org.jspecify.annotations.NullMarked;
