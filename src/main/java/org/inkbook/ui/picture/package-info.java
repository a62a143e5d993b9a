/**
 * What a picture's file says of itself. {@link org.inkbook.ui.picture.PictureHeader} is read by
 * forms and by prose before either makes room for the pixels.
 */
package org.inkbook.ui.picture;
