package app.candia.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Sign-up and who is logged in. Thread-safe. */
@Service
public class Accounts {
    /** Why a sign-up was refused; each has a text in every language. */
    public enum Refusal {
        NOT_AN_EMAIL,
        EMAIL_TAKEN,
        EMAIL_INVISIBLE,
        EMAIL_MIXED,
        PASSWORD_TOO_SHORT,
        PASSWORD_TOO_LONG,
        PASSWORD_COMMON,
        NAME_MISSING,
        NAME_INVISIBLE,
        NAME_MIXED
    }

    /** A sign-up that was refused, and why. */
    public static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;
        private final Refusal refusal;

        RefusedException(Refusal refusal) {
            super(refusal.name());
            this.refusal = refusal;
        }

        public Refusal refusal() {
            return refusal;
        }
    }

    public static final int MIN_PASSWORD = 8;
    public static final int MAX_PASSWORD = BoundedPasswordEncoder.MAX_PASSWORD;

    /** Longer names are cut. */
    public static final int MAX_NAME = 80;

    static final int MAX_EMAIL = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@.\\p{Cntrl}]+(\\.[^\\s@.\\p{Cntrl}]+)*");

    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final CommonPasswords common;
    private final SecurityContextHolderStrategy security;
    private final AdminProperties properties;

    Accounts(
            JdbcClient database,
            PasswordEncoder passwords,
            CommonPasswords common,
            SecurityContextHolderStrategy security,
            AdminProperties properties) {
        this.database = database;
        this.passwords = passwords;
        this.common = common;
        this.security = security;
        this.properties = properties;
    }

    /** An address as accounts know it: upper and lower case, composed and wide characters are the same. */
    static String normalised(String email) {
        return Spelling.normalised(email.strip()).toLowerCase(Locale.ROOT);
    }

    /** Makes an account; the password is kept as an Argon2 hash only. */
    public Account signUp(String email, String name, String password, Locale locale) throws RefusedException {
        String address = address(email);
        String shown = shown(name);
        refuseUnless(password.length() >= MIN_PASSWORD, Refusal.PASSWORD_TOO_SHORT);
        refuseUnless(password.length() <= MAX_PASSWORD, Refusal.PASSWORD_TOO_LONG);
        refuseUnless(!isTaken(address), Refusal.EMAIL_TAKEN);
        refuseUnless(!common.isCommon(password, address, shown), Refusal.PASSWORD_COMMON);
        var account = new Account(UUID.randomUUID(), address, shown, locale);
        try {
            database.sql("""
                            insert into account (id, email, address_key, name, password, locale, created)
                            values (:id, :email, :key, :name, :password, :locale, :created)
                            """)
                    .param("id", account.id())
                    .param("email", address)
                    .param("key", AddressKey.of(address))
                    .param("name", account.name())
                    .param("password", passwords.encode(password))
                    .param("locale", locale.getLanguage())
                    .param("created", Instant.now().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException _) {
            throw new RefusedException(Refusal.EMAIL_TAKEN);
        }
        return account;
    }

    private static String address(String email) throws RefusedException {
        String address = normalised(email);
        refuseUnless(!Spelling.hasInvisible(address), Refusal.EMAIL_INVISIBLE);
        refuseUnless(address.length() <= MAX_EMAIL && EMAIL.matcher(address).matches(), Refusal.NOT_AN_EMAIL);
        refuseUnless(!Spelling.mixesScripts(address), Refusal.EMAIL_MIXED);
        return address;
    }

    private static String shown(String name) throws RefusedException {
        String shown = cut(Spelling.normalised(name).replaceAll("\\s+", " ").strip());
        refuseUnless(!Spelling.hasInvisible(shown), Refusal.NAME_INVISIBLE);
        refuseUnless(shown.codePoints().anyMatch(Accounts::isShown), Refusal.NAME_MISSING);
        refuseUnless(!Spelling.mixesScripts(shown), Refusal.NAME_MIXED);
        return shown;
    }

    private static boolean isShown(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.OTHER_SYMBOL;
    }

    private static void refuseUnless(boolean right, Refusal refusal) throws RefusedException {
        if (!right) {
            throw new RefusedException(refusal);
        }
    }

    /** Before the work of a hash. Of two at once the database refuses the second. */
    private boolean isTaken(String address) {
        return database.sql("select count(*) from account where email = ? or address_key = ?")
                        .params(address, AddressKey.of(address))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public Optional<Account> find(UUID id) {
        return database.sql("select id, email, name, locale from account where id = ?")
                .param(id)
                .query((row, _) -> new Account(
                        row.getObject("id", UUID.class),
                        row.getString("email"),
                        row.getString("name"),
                        Locale.forLanguageTag(row.getString("locale"))))
                .optional();
    }

    /** Whoever is logged in on this thread's session. */
    public Optional<Account> current() {
        Authentication authentication = security.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Login login
                ? find(login.account())
                : Optional.empty();
    }

    /** Whether this account may do what admins do, as the server was set up. */
    public boolean isAdmin(Account account) {
        return properties.admins().contains(account.email());
    }

    /** The language of an account's pages. */
    public void speak(UUID id, Locale locale) {
        database.sql("update account set locale = ? where id = ?")
                .param(locale.getLanguage())
                .param(id)
                .update();
    }

    private static String cut(String name) {
        if (name.length() <= MAX_NAME) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(MAX_NAME - 1)) ? MAX_NAME - 1 : MAX_NAME);
    }
}
