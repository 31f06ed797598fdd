package app.candia.bench;

import app.candia.image.Pictures;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pictures in rows and columns on white, each with two lines below. */
final class ContactSheet {
    /** @param picture or null for an empty place */
    record Tile(@Nullable BufferedImage picture, String title, String note) {}

    private static final int GAP = 12;
    private static final Color INK = new Color(0x22, 0x22, 0x22);
    private static final Color FAINT = new Color(0x66, 0x66, 0x66);

    private final int side;
    private final Font titleFont;
    private final Font noteFont;

    /** @param side of the square that each picture is fitted into, in pixels; none is enlarged */
    ContactSheet(int side) {
        this.side = side;
        int size = Math.max(10, side / 19);
        titleFont = new Font(Font.SANS_SERIF, Font.BOLD, size);
        noteFont = new Font(Font.SANS_SERIF, Font.PLAIN, size);
    }

    BufferedImage of(List<List<Tile>> rows) {
        List<List<Tile>> fitted = rows.stream()
                .map(row -> row.stream().map(this::fitted).toList())
                .toList();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int height = GAP + fitted.stream().mapToInt(this::rowHeight).sum();
        BufferedImage sheet = new BufferedImage(GAP + columns * (side + GAP), height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = sheet.createGraphics();
        try {
            brush.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            brush.setColor(Color.WHITE);
            brush.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
            int y = GAP;
            for (List<Tile> row : fitted) {
                for (int column = 0; column < row.size(); column++) {
                    draw(brush, row.get(column), GAP + column * (side + GAP), y, pictureHeight(row));
                }
                y += rowHeight(row);
            }
        } finally {
            brush.dispose();
        }
        return sheet;
    }

    private Tile fitted(Tile tile) {
        return tile.picture == null ? tile : new Tile(Pictures.fit(tile.picture, side), tile.title, tile.note);
    }

    private void draw(Graphics2D brush, Tile tile, int x, int y, int pictureHeight) {
        if (tile.picture != null) {
            brush.drawImage(tile.picture, x, y + pictureHeight - tile.picture.getHeight(), null);
        }
        int line = titleFont.getSize() * 4 / 3;
        write(brush, titleFont, INK, tile.title, x, y + pictureHeight + line);
        write(brush, noteFont, FAINT, tile.note, x, y + pictureHeight + 2 * line);
    }

    private void write(Graphics2D brush, Font font, Color colour, String text, int x, int baseline) {
        brush.setFont(font);
        brush.setColor(colour);
        brush.drawString(shortened(text, brush.getFontMetrics()), x, baseline);
    }

    private String shortened(String text, FontMetrics metrics) {
        String fits = text;
        while (metrics.stringWidth(fits) > side) {
            fits = fits.substring(0, fits.length() - 2) + "…";
        }
        return fits;
    }

    private int rowHeight(List<Tile> row) {
        return pictureHeight(row) + titleFont.getSize() * 3 + GAP;
    }

    private static int pictureHeight(List<Tile> row) {
        return row.stream()
                .mapToInt(tile -> tile.picture == null ? 0 : tile.picture.getHeight())
                .max()
                .orElse(0);
    }
}
