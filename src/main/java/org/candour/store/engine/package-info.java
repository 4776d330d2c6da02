/// A database of either kind, SQLite in a file or PostgreSQL on a server, as one thing to ask: how
/// it is opened, one thread to it, what it shows to whom, and one sentence for what goes wrong.
@NullMarked
package org.candour.store.engine;

import org.jspecify.annotations.NullMarked;
