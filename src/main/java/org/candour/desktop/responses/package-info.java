/// 'My responses': what a service manager is asked to answer, and how they answer it.
@NullMarked
package org.candour.desktop.responses;

import org.jspecify.annotations.NullMarked;
