/// The register as a spreadsheet: looked through, typed over, filtered, crossed, and closed for a
/// year.
@NullMarked
package org.candour.desktop.register;

import org.jspecify.annotations.NullMarked;
