package app.candia.cli;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/**
 * Numbers as they are typed: with a point, and where the language has a comma instead also with a comma, except in
 * lists. Digits may be those of any script.
 */
final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,19}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");

    private final boolean comma;

    Numbers(Locale locale) {
        comma = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
    }

    /** Lets options of these types be read so. */
    void registerIn(CommandLine command) {
        command.registerConverter(Integer.class, Numbers::integer)
                .registerConverter(int.class, Numbers::integer)
                .registerConverter(Long.class, Numbers::whole)
                .registerConverter(Double.class, text -> decimal(comma ? text.replace(',', '.') : text));
    }

    /** @throws TypeConversionException if it is none, or too large for the type */
    static int integer(String text) {
        long number = whole(text);
        if (number != (int) number) {
            throw new TypeConversionException(text);
        }
        return (int) number;
    }

    /** @throws TypeConversionException if it is none, or too large for the type */
    static long whole(String text) {
        String ascii = ascii(text);
        if (!WHOLE.matcher(ascii).matches()) {
            throw new TypeConversionException(text);
        }
        try {
            return Long.parseLong(ascii);
        } catch (NumberFormatException tooLarge) {
            throw new TypeConversionException(text);
        }
    }

    /** @throws TypeConversionException if it is none; infinity and what is not a number are none */
    static double decimal(String text) {
        String ascii = ascii(text);
        if (!DECIMAL.matcher(ascii).matches()) {
            throw new TypeConversionException(text);
        }
        double number = new BigDecimal(ascii).doubleValue();
        if (Double.isInfinite(number)) {
            throw new TypeConversionException(text);
        }
        return number;
    }

    /**
     * Numbers with commas between them.
     *
     * @param option it is the value of
     * @param expected key of what can be written
     * @throws WrongCallException if one is none
     */
    static <T> List<T> list(String option, List<String> values, Function<String, T> number, String expected) {
        try {
            return values.stream()
                    .flatMap(value -> Stream.of(value.split(",", -1)))
                    .map(text -> number.apply(text.strip()))
                    .toList();
        } catch (TypeConversionException none) {
            throw new WrongCallException(expected, option, String.join(",", values));
        }
    }

    private static String ascii(String text) {
        return text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
