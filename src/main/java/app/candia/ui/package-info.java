/** What all views share: layout, theme, components, texts. */
@NullMarked
package app.candia.ui;

import org.jspecify.annotations.NullMarked;
