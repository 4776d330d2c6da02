/// Files that are parcels of files.
@NullMarked
package org.candour.report.zip;

import org.jspecify.annotations.NullMarked;
