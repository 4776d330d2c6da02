/// The language of a complaint: values that everybody speaks in. No clock, no files, no screen.
@NullMarked
package org.candour.domain;

import org.jspecify.annotations.NullMarked;
