/// People and services, and the registers kept beside the complaints.
@NullMarked
package org.candour.desktop.people;

import org.jspecify.annotations.NullMarked;
