/// Answers to the questions that are asked under the Freedom of Information Act year after year.
@NullMarked
package org.candour.report.foi;

import org.jspecify.annotations.NullMarked;
