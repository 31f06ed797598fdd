package app.candia.cli;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/** Pictures of one size in rows and columns, with words above and beside them: a contact sheet. */
record Sheet(List<String> columns, List<Row> rows) {
    private static final int GAP = 12;
    private static final int HEAD = 36;
    private static final int SIDE = 150;
    private static final Color PAPER = new Color(0xfaf7f2);
    private static final Color INK = new Color(0x2b2622);

    record Row(String label, List<BufferedImage> pictures) {}

    BufferedImage drawn() {
        BufferedImage first = rows.getFirst().pictures().getFirst();
        int width = first.getWidth() + GAP;
        int height = first.getHeight() + GAP;
        BufferedImage sheet = new BufferedImage(
                SIDE + columns.size() * width + GAP, HEAD + rows.size() * height + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(PAPER);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        graphics.setColor(INK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
        FontMetrics font = graphics.getFontMetrics();
        for (int c = 0; c < columns.size(); c++) {
            int middle = SIDE + c * width + first.getWidth() / 2;
            graphics.drawString(columns.get(c), middle - font.stringWidth(columns.get(c)) / 2, HEAD - 12);
        }
        for (int r = 0; r < rows.size(); r++) {
            graphics.drawString(rows.get(r).label(), GAP, HEAD + r * height + first.getHeight() / 2);
            for (int c = 0; c < rows.get(r).pictures().size(); c++) {
                graphics.drawImage(rows.get(r).pictures().get(c), SIDE + c * width, HEAD + r * height, null);
            }
        }
        graphics.dispose();
        return sheet;
    }
}
