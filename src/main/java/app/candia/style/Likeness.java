package app.candia.style;

/** How unlike two names are. */
final class Likeness {
    private Likeness() {}

    /**
     * Letters to insert, delete or replace; what the longer name has beyond a shorter one that it contains hardly
     * counts, so that "starry" is near "starry_night".
     */
    static int distance(String typed, String known) {
        if (!typed.isEmpty() && known.contains(typed)) {
            return 0;
        }
        int[] row = new int[known.length() + 1];
        for (int j = 0; j <= known.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= known.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (typed.charAt(i - 1) == known.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[known.length()];
    }
}
