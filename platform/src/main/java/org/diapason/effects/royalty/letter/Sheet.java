package org.diapason.effects.royalty.letter;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/**
 * Pages of A4 that fill from the top: headings, paragraphs, rows of a table. Lengths are in points. The same calls give the
 * same bytes. Letters that Western Europe does not write show as a question mark. For one thread.
 */
final class Sheet implements Closeable {
    private static final float MARGIN = 56;
    private static final float RIGHT = PDRectangle.A4.getWidth() - MARGIN;
    private static final float COLUMN = 100;
    private static final float TEXT = 10;

    private final PDDocument document = new PDDocument();
    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private PDPageContentStream page;
    private float y;

    /**
     * An empty first page.
     *
     * @param asOf stands as the time at which the file was made, and makes its identifier
     */
    Sheet(String title, Instant asOf) throws IOException {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(printable(title));
        about.setCreationDate(GregorianCalendar.from(asOf.atZone(ZoneOffset.UTC)));
        document.setDocumentInformation(about);
        document.setDocumentId(asOf.toEpochMilli());
        page = blank();
    }

    private PDPageContentStream blank() throws IOException {
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, next);
    }

    void title(String text) throws IOException {
        down(22);
        show(text, bold, 18, MARGIN);
        down(6);
    }

    void heading(String text) throws IOException {
        if (y < 3 * MARGIN) {
            turn();
        }
        down(30);
        show(text, bold, 12, MARGIN);
        down(4);
    }

    void paragraph(String text) throws IOException {
        for (String line : lines(text, RIGHT - MARGIN)) {
            down(14);
            show(line, plain, TEXT, MARGIN);
        }
    }

    /** A row: the first cell to the left, the others to the right, each in its column. */
    void row(String... cells) throws IOException {
        row(plain, cells);
    }

    /** A row that sums up or names others. */
    void strongRow(String... cells) throws IOException {
        row(bold, cells);
    }

    private void row(PDFont font, String... cells) throws IOException {
        List<String> first = lines(cells[0], RIGHT - MARGIN - (cells.length - 1) * COLUMN);
        for (int i = 0; i < first.size(); i++) {
            down(15);
            show(first.get(i), font, TEXT, MARGIN);
            for (int cell = 1; cell < cells.length && i == 0; cell++) {
                float end = RIGHT - (cells.length - 1 - cell) * COLUMN;
                show(cells[cell], font, TEXT, end - width(cells[cell], font, TEXT));
            }
        }
    }

    private void down(float by) throws IOException {
        if (y - by < MARGIN) {
            turn();
        }
        y -= by;
    }

    private void turn() throws IOException {
        page.close();
        page = blank();
    }

    private void show(String text, PDFont font, float size, float x) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(printable(text));
        page.endText();
    }

    /** Breaks after spaces and strokes. */
    private List<String> lines(String text, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("(?<= )|(?<=/)")) {
            if (!line.isEmpty() && width(line + word, bold, TEXT) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private static float width(String text, PDFont font, float size) throws IOException {
        return font.getStringWidth(printable(text)) / 1000 * size;
    }

    private static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.replaceAll("[\\u00a0\\u202f\\p{Cntrl}]", " ")
                .replace('\u2212', '-')
                .codePoints()
                .forEach(letter -> {
                    String name = GlyphList.getAdobeGlyphList().codePointToName(letter);
                    printable.appendCodePoint(WinAnsiEncoding.INSTANCE.contains(name) ? letter : '?');
                });
        return printable.toString();
    }

    void save(Path file) throws IOException {
        page.close();
        try (OutputStream out = Files.newOutputStream(file)) {
            document.save(out);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
