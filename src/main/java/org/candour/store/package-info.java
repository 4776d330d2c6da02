/// The register on disk: SQLite for one office, PostgreSQL for a shared register, one text for
/// both. Answers the ports of the other rooms; nothing here decides what the law means.
@NullMarked
package org.candour.store;

import org.jspecify.annotations.NullMarked;
