/// The copy for somebody who asks what is held about them.
@NullMarked
package org.candour.report.access;

import org.jspecify.annotations.NullMarked;
