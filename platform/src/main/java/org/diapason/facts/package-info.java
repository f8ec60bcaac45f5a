/**
 * What happened: what was delivered, what the catalogue says, what was listened to.
 *
 * <p>The first of the four rooms. Facts are written once and never changed; those that money depends
 * on also say since when they are known, so that a past answer can be given again. Its one type, {@link
 * org.diapason.facts.TableFile}, reads the tables that people bring as files. The room knows neither
 * proposals nor decisions nor effects.
 */
@NullMarked
package org.diapason.facts;

import org.jspecify.annotations.NullMarked;
