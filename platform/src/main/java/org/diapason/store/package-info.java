/**
 * Where things are kept: the data folder, PostgreSQL with its least-privilege roles, and files by
 * their digest.
 *
 * <p>Public types: {@link org.diapason.store.DataFolder}, {@link org.diapason.store.Database}, {@link
 * org.diapason.store.Role}, {@link org.diapason.store.Blobs}, {@link org.diapason.store.Sha256}. Every
 * room may use it; it knows none of them, and holds no rule of the charter.
 */
@NullMarked
package org.diapason.store;

import org.jspecify.annotations.NullMarked;
