/** Users: sign-up, log-in and who may see what. Knows no other room. */
@NullMarked
package app.candia.account;

import org.jspecify.annotations.NullMarked;
