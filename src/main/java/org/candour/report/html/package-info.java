/// Documents written as one page for a browser, with nothing to fetch.
@NullMarked
package org.candour.report.html;

import org.jspecify.annotations.NullMarked;
