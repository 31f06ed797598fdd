package app.candia.style.paint;

/** An sRGB colour; 0 to 1 each, beyond that while it is being mixed. */
record Colour(float red, float green, float blue) {
    static final Colour BLACK = Colour.of(0x000000);
    static final Colour WHITE = Colour.of(0xffffff);

    /** From the usual six hexadecimal digits. */
    static Colour of(int hex) {
        return new Colour((hex >> 16 & 255) / 255f, (hex >> 8 & 255) / 255f, (hex & 255) / 255f);
    }

    /** This at 0, the other at 1. */
    Colour mix(Colour other, double share) {
        float s = (float) Shapes.clamp(share, 0, 1);
        return new Colour(
                red + (other.red - red) * s, green + (other.green - green) * s, blue + (other.blue - blue) * s);
    }

    Colour times(double factor) {
        float f = (float) factor;
        return new Colour(red * f, green * f, blue * f);
    }

    Colour plusEach(Colour other) {
        return new Colour(red + other.red, green + other.green, blue + other.blue);
    }

    Colour timesEach(Colour other) {
        return new Colour(red * other.red, green * other.green, blue * other.blue);
    }

    Colour plus(double light) {
        float l = (float) light;
        return new Colour(red + l, green + l, blue + l);
    }

    double luma() {
        return .299 * red + .587 * green + .114 * blue;
    }

    /** Away from grey by this factor, towards it below 1. */
    Colour saturate(double factor) {
        float grey = (float) luma();
        float f = (float) factor;
        return new Colour(grey + (red - grey) * f, grey + (green - grey) * f, grey + (blue - grey) * f);
    }

    /** The same pigment as it comes off the palette a second time: a little lighter or darker, warmer or colder. */
    Colour vary(Dice dice, double amount) {
        double light = dice.around() * amount;
        double warm = dice.around() * amount * .6;
        double green = dice.around() * amount * .35;
        return new Colour(
                (float) (red + light + warm), (float) (this.green + light + green), (float) (blue + light - warm));
    }

    /** The colour at this place, 0 to 1, of an evenly spaced scale. */
    static Colour scale(double place, Colour... colours) {
        double at = Shapes.clamp(place, 0, 1) * (colours.length - 1);
        int low = Math.min((int) at, colours.length - 2);
        return colours[low].mix(colours[low + 1], at - low);
    }
}
