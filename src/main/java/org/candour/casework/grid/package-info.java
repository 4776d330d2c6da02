/// The register as a spreadsheet: its columns, how each is set, views, many changes at once, and
/// cross-tabs.
@NullMarked
package org.candour.casework.grid;

import org.jspecify.annotations.NullMarked;
