/// The Ombudsman desk: every contact, what is asked and due, decisions and remedies.
@NullMarked
package org.candour.desktop.ombudsman;

import org.jspecify.annotations.NullMarked;
