/// Reports, seen as they will print before they are saved.
@NullMarked
package org.candour.desktop.reports;

import org.jspecify.annotations.NullMarked;
