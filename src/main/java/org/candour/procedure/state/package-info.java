/// What a complaint has come to: its stages, points, people, money and duties, as records that only
/// the fold makes.
@NullMarked
package org.candour.procedure.state;

import org.jspecify.annotations.NullMarked;
