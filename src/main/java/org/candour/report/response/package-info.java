/// The answer of a service to a complaint, and the form on which it may be written outside Candour.
@NullMarked
package org.candour.report.response;

import org.jspecify.annotations.NullMarked;
