/// Logging a complaint, with the triage questions beside it.
@NullMarked
package org.candour.desktop.log;

import org.jspecify.annotations.NullMarked;
