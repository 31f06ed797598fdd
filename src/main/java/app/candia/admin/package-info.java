/** What admins decide. */
@NullMarked
package app.candia.admin;

import org.jspecify.annotations.NullMarked;
