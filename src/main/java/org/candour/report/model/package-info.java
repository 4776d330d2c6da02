/// A report as blocks that know nothing of paper, screen or file format.
@NullMarked
package org.candour.report.model;

import org.jspecify.annotations.NullMarked;
