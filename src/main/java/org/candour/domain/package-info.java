/// The language of a complaint: values every other room speaks.
@NullMarked
package org.candour.domain;

import org.jspecify.annotations.NullMarked;
