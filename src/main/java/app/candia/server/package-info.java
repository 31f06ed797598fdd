/** How the embedded Tomcat is set up: what one client may take of it. */
@NullMarked
package app.candia.server;

import org.jspecify.annotations.NullMarked;
