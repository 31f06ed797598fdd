@NullMarked
package app.candia.server;

import org.jspecify.annotations.NullMarked;
