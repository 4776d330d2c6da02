/// The command line: for scheduled reports, for IT, and for tests.
@NullMarked
package org.candour.command;

import org.jspecify.annotations.NullMarked;
