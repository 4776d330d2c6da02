/// Documents written as Word files (Office Open XML, transitional), with no part of Office.
@NullMarked
package org.candour.report.word;

import org.jspecify.annotations.NullMarked;
