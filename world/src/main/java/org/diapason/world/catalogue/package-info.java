/**
 * Who supplies the music of a world, and which music that is.
 *
 * <p>{@link org.diapason.world.catalogue.Catalogue} holds suppliers, labels, artists, releases and
 * recordings with their popularity; {@link org.diapason.world.catalogue.CatalogueMaker} invents one.
 * It knows nothing of files, sound or listeners: deliveries, sound and listening are made from it.
 */
@NullMarked
package org.diapason.world.catalogue;

import org.jspecify.annotations.NullMarked;
