/// The entries of a case file: each typed body is one thing that happened, on a day.
@NullMarked
package org.candour.domain.entry;

import org.jspecify.annotations.NullMarked;
