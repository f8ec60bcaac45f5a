package org.diapason.audio.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.diapason.audio.Evidence;
import org.diapason.audio.Hearing;
import org.diapason.audio.Portrait;

/**
 * The drawings of a hearing, as SVG to be put into a page: {@code axis}, {@code above}, {@code below}, {@code base},
 * {@code curve} and {@code line} are for the page's style sheet to colour.
 */
public final class Drawings {
    private static final int WIDTH = 1000;

    /** Prominence at the top of the spectrum, as much as a window counts. */
    private static final double TOP = 25;

    private final Words words;

    public Drawings(Locale locale) {
        this.words = new Words(locale);
    }

    /**
     * The score of each window of sound.
     *
     * @param withPlayer whether a window is a link that carries its second, for the page's player to jump to
     */
    public String timeline(Hearing hearing, boolean withPlayer) {
        double seconds = Math.max(1e-3, hearing.durationSeconds());
        String title = words.text("timeline.title", hearing.windows().size());
        Picture picture = new Picture("timeline", WIDTH, 150, title, words.text("timeline.words"));
        for (Hearing.Window window : hearing.windows()) {
            double left = WIDTH * window.startSeconds() / seconds;
            double width = WIDTH * (window.endSeconds() - window.startSeconds()) / seconds;
            String name = words.text(
                    "timeline.window",
                    Words.clock(window.startSeconds()),
                    Words.clock(window.endSeconds()),
                    window.score());
            if (withPlayer) {
                picture.add(
                        "<a href=\"#t=%.3f\" data-second=\"%.3f\" aria-label=\"%s\">",
                        window.startSeconds(), window.startSeconds(), Picture.text(name));
            }
            picture.add("<g><title>%s</title>", Picture.text(name));
            picture.add("<rect class=\"field\" x=\"%.1f\" y=\"0\" width=\"%.1f\" height=\"120\"/>", left, width);
            picture.add(
                    "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/></g>%s",
                    window.score() > 0.5 ? "above" : "below",
                    left,
                    118 - 116 * window.score(),
                    Math.max(1, width - 3),
                    2 + 116 * window.score(),
                    withPlayer ? "</a>" : "");
        }
        return times(picture.add("<path class=\"base\" d=\"M0 60H1000M0 120.5H1000\"/>"), seconds)
                .done();
    }

    private static Picture times(Picture picture, double seconds) {
        for (int mark = 0; mark <= 4; mark++) {
            String anchor = mark == 0 ? "start" : mark == 4 ? "end" : "middle";
            picture.add(
                    "<text class=\"axis\" x=\"%d\" y=\"144\" text-anchor=\"%s\">%s</text>",
                    mark * WIDTH / 4, anchor, Words.clock(seconds * mark / 4));
        }
        return picture;
    }

    /** What stands out of the spectrum, with the frequencies marked on which evidence rests. */
    public String spectrum(Hearing hearing, Portrait portrait) {
        List<Double> lines = lines(hearing);
        String title = words.text("spectrum.title", lines.size());
        Picture picture = new Picture("spectrum", WIDTH, 190, title, words.text("spectrum.words"));
        for (double line : lines) {
            double x = WIDTH * line / Portrait.PROMINENCE_HERTZ;
            picture.add("<path class=\"line\" d=\"M%.1f 14V160M%.1f 2h12l-6 9z\"><title>", x, x - 6)
                    .add("%s</title></path>", Picture.text(words.text("spectrum.line", line)));
        }
        picture.add("<path class=\"curve\" d=\"M0 160");
        IntStream.range(0, portrait.strips())
                .forEach(strip -> picture.add(
                        "L%.1f %.1f",
                        (strip + 0.5) * WIDTH / portrait.strips(),
                        160 - 140 * Math.min(1, portrait.prominence(strip) / TOP)));
        picture.add("L1000 160\"/><path class=\"base\" d=\"M0 160.5H1000\"/>");
        for (int kilohertz = 0; kilohertz <= 20; kilohertz += 5) {
            String anchor = kilohertz == 0 ? "start" : kilohertz == 20 ? "end" : "middle";
            picture.add(
                    "<text class=\"axis\" x=\"%d\" y=\"184\" text-anchor=\"%s\">%d kHz</text>",
                    kilohertz * 50, anchor, kilohertz);
        }
        return picture.done();
    }

    /** Loudness by time (across) and frequency (up to 22 kHz), as a PNG file. */
    public static byte[] spectrogram(Portrait portrait) {
        int height = Portrait.BANDS;
        byte[] pixels = new byte[height * portrait.moments()];
        for (int row = 0; row < height; row++) {
            for (int moment = 0; moment < portrait.moments(); moment++) {
                pixels[row * portrait.moments() + moment] = (byte) portrait.level(moment, height - 1 - row);
            }
        }
        return Png.of(portrait.moments(), height, pixels);
    }

    /** The frequencies that any piece of evidence names. */
    private static List<Double> lines(Hearing hearing) {
        return hearing.evidence().stream()
                .flatMap(evidence -> evidence.details().stream())
                .filter(detail -> detail.code().equals("line"))
                .map(Evidence.Detail::value)
                .distinct()
                .sorted()
                .toList();
    }
}
