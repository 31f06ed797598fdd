/**
 * Feature networks: pre-trained convolutional networks whose feature maps measure content and style. Knows no other
 * room.
 */
@NullMarked
package app.candia.network;

import org.jspecify.annotations.NullMarked;
