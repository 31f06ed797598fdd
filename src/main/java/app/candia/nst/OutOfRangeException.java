package app.candia.nst;

/** A setting's value that can't be; the message is a sentence with the range. */
public final class OutOfRangeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String setting;
    private final double least;
    private final double most;
    private final double value;

    OutOfRangeException(String setting, double least, double most, double value) {
        super("The setting " + setting + " must be from " + plain(least) + " to " + plain(most) + ", not "
                + plain(value) + ".");
        this.setting = setting;
        this.least = least;
        this.most = most;
        this.value = value;
    }

    /** Its name, as in JSON. */
    public String setting() {
        return setting;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    public double value() {
        return value;
    }

    /** A number as it is written in JSON and in options, whatever the language. */
    public static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
