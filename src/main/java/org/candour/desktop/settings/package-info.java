/// What the council, and this computer, set: the law's open questions, people and their keys,
/// backups, keeping, and where the register lies.
@NullMarked
package org.candour.desktop.settings;

import org.jspecify.annotations.NullMarked;
