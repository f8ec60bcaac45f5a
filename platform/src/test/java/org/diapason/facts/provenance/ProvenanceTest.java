package org.diapason.facts.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.diapason.facts.Shared;
import org.diapason.facts.catalogue.AiShare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvenanceTest {
    /** The generated picture among the samples. */
    private static final String GENERATED = "ocsp.jpg";

    @TempDir
    Path folder;

    private static Path sample(String name) {
        return Shared.require().resolve("standards/c2pa").resolve(name);
    }

    private Marks read(byte[] bytes) throws IOException {
        return Provenance.read(Files.write(folder.resolve("file"), bytes));
    }

    @Test
    void A01_the_generated_picture_is_known_by_its_manifest_and_its_ingredient() throws IOException {
        assertThat(Provenance.read(sample(GENERATED))).isInstanceOfSatisfying(Marks.Found.class, found -> {
            assertThat(found.generated()).isPresent();
            assertThat(found.marks())
                    .contains(new Mark("trainedAlgorithmicMedia", Marks.Place.INGREDIENT))
                    .anyMatch(mark -> mark.sourceType().equals("compositeWithTrainedAlgorithmicMedia"));
            assertThat(found.signature()).isEqualTo(Marks.Signature.HOLDS);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"C.jpg", "C_with_CAWG_data.jpg", "E-sig-CA.jpg"})
    void A02_a_manifest_without_generative_ai_is_found_and_says_so(String name) throws IOException {
        assertThat(Provenance.read(sample(name)))
                .isInstanceOfSatisfying(
                        Marks.Found.class,
                        found -> assertThat(found.generated()).isEmpty());
    }

    @Test
    void A03_an_algorithm_that_was_not_trained_is_not_generative() throws IOException {
        assertThat(Provenance.read(sample("C.jpg")))
                .isInstanceOfSatisfying(
                        Marks.Found.class,
                        found -> assertThat(found.marks())
                                .containsExactly(new Mark("algorithmicMedia", Marks.Place.MANIFEST)));
    }

    @Test
    void A04_a_signature_that_belongs_to_another_claim_is_broken() throws IOException {
        assertThat(Provenance.read(sample("C.jpg")))
                .isInstanceOfSatisfying(
                        Marks.Found.class,
                        found -> assertThat(found.signature()).isEqualTo(Marks.Signature.HOLDS));
        assertThat(Provenance.read(sample("E-sig-CA.jpg")))
                .isInstanceOfSatisfying(
                        Marks.Found.class,
                        found -> assertThat(found.signature()).isEqualTo(Marks.Signature.BROKEN));
    }

    @Test
    void A05_a_mark_that_was_changed_after_signing_is_broken() throws IOException {
        byte[] bytes = Files.readAllBytes(sample("C.jpg"));
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("algorithmicMedia");
        bytes[at] = 'A';

        assertThat(read(bytes))
                .isInstanceOfSatisfying(
                        Marks.Found.class,
                        found -> assertThat(found.signature()).isEqualTo(Marks.Signature.BROKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no_manifest.jpg", "libpng-test.png", "sample1.mp3", "sample1.wav"})
    void B01_a_file_without_marks_says_nothing(String name) throws IOException {
        assertThat(Provenance.read(sample(name))).isEqualTo(new Marks.Absent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id3v23_compression_underflow.mp3", "riff_bomb_1000.wav", "sample3.invalid.wav"})
    void B02_a_malformed_file_is_refused_with_its_reason(String name) throws IOException {
        assertThat(Provenance.read(sample(name)))
                .isInstanceOfSatisfying(
                        Marks.Malformed.class,
                        malformed -> assertThat(malformed.reason()).startsWith("expected "));
    }

    @Test
    void C01_the_same_manifest_is_found_in_png_mp3_and_wav() throws IOException {
        Marks inJpeg = Provenance.read(sample(GENERATED));
        byte[] boxes = manifest();

        assertThat(read(png(boxes))).isEqualTo(inJpeg);
        assertThat(read(wav(boxes))).isEqualTo(inJpeg);
        assertThat(read(mp3(boxes, "application/c2pa"))).isEqualTo(inJpeg);
        assertThat(read(mp3(boxes, "application/x-c2pa-manifest-store "))).isEqualTo(inJpeg);
        assertThat(read(mp3(boxes, "image/jpeg"))).isEqualTo(new Marks.Absent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rdf:Description Iptc4xmpExt:DigitalSourceType=\"http://cv.iptc.org/x/trainedAlgorithmicMedia \"/>",
                "<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/x/trainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType>"
            })
    void C02_xmp_is_read_where_there_is_no_manifest(String xmp) throws IOException {
        byte[] packet = ("http://ns.adobe.com/xap/1.0/\0" + xmp).getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0, (byte) (packet.length + 2)});
        jpeg.writeBytes(packet);
        jpeg.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 2});

        assertThat(read(jpeg.toByteArray())).isInstanceOfSatisfying(Marks.Found.class, found -> {
            assertThat(found.generated()).contains(AiShare.ALL);
            assertThat(found.signature()).isEqualTo(Marks.Signature.NOT_VERIFIED);
        });
    }

    @Test
    void C03_a_text_of_that_name_is_read_in_mp3_flac_and_ogg() throws IOException {
        String type = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
        Marks expected = new Marks.Found(
                List.of(new Mark("trainedAlgorithmicMedia", Marks.Place.TAG)), Marks.Signature.NOT_VERIFIED);
        byte[] frame = ascii("\0DigitalSourceType\0" + type);
        byte[] wide = join(
                new byte[] {1},
                "DigitalSourceType\0".getBytes(StandardCharsets.UTF_16),
                type.getBytes(StandardCharsets.UTF_16));

        assertThat(read(id3("TXXX", frame))).isEqualTo(expected);
        assertThat(read(id3("TXXX", wide))).isEqualTo(expected);
        assertThat(read(id3(
                        "COMM", ascii("\0eng" + new String(frame, 1, frame.length - 1, StandardCharsets.ISO_8859_1)))))
                .isEqualTo(expected);
        assertThat(read(flac(comments("DIGITALSOURCETYPE=" + type)))).isEqualTo(expected);
        assertThat(read(ogg(join(ascii("OpusTags"), comments("digitalsourcetype=" + type)))))
                .isEqualTo(expected);
    }

    @Test
    void C04_xmp_is_read_in_an_mp3_and_other_texts_say_nothing() throws IOException {
        byte[] xmp = ascii("XMP\0<a DigitalSourceType=\"http://cv.iptc.org/x/trainedAlgorithmicMedia\"/>");

        assertThat(read(id3("PRIV", xmp)))
                .isInstanceOfSatisfying(
                        Marks.Found.class,
                        found -> assertThat(found.generated()).contains(AiShare.ALL));
        assertThat(read(id3("TXXX", ascii("\0comment\0not trainedAlgorithmicMedia"))))
                .isEqualTo(new Marks.Absent());
        assertThat(read(flac(comments("TITLE=trainedAlgorithmicMedia")))).isEqualTo(new Marks.Absent());
    }

    @Test
    void C05_comments_longer_than_their_block_are_malformed() throws IOException {
        byte[] block = comments("TITLE=Song");
        block[block.length - "TITLE=Song".length() - 4] = 100;

        assertThat(read(flac(block))).isInstanceOf(Marks.Malformed.class);
    }

    /** Whatever is done to a file, it gets an answer: found, absent or malformed. */
    @Test
    void D01_damaged_files_get_an_answer() throws IOException {
        Random random = new Random(2026);
        byte[] boxes = manifest();
        for (byte[] whole : new byte[][] {
            Files.readAllBytes(sample("C.jpg")),
            png(boxes),
            wav(boxes),
            mp3(boxes, "application/c2pa"),
            flac(comments("TITLE=Song")),
            ogg(join(ascii("OpusTags"), comments("TITLE=Song")))
        }) {
            for (int round = 0; round < 300; round++) {
                byte[] damaged = round % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
                for (int hit = 0; hit < 1 + random.nextInt(8) && damaged.length > 0; hit++) {
                    damaged[random.nextInt(Math.min(damaged.length, 60_000))] = (byte) random.nextInt();
                }
                assertThat(read(damaged)).isNotNull();
            }
        }
    }

    /** The boxes of the generated picture, out of its APP11 segments. */
    private static byte[] manifest() throws IOException {
        try (Bytes bytes = Bytes.open(sample(GENERATED))) {
            return Containers.read(bytes).boxes().getFirst();
        } catch (MalformedFile e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] png(byte[] boxes) {
        return join(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                number(boxes.length, ByteOrder.BIG_ENDIAN),
                ascii("caBX"),
                boxes,
                new byte[4],
                new byte[4],
                ascii("IEND"),
                new byte[4]);
    }

    private static byte[] wav(byte[] boxes) {
        byte[] padding = new byte[boxes.length % 2];
        return join(
                ascii("RIFF"),
                number(12 + boxes.length + padding.length, ByteOrder.LITTLE_ENDIAN),
                ascii("WAVE"),
                ascii("C2PA"),
                number(boxes.length, ByteOrder.LITTLE_ENDIAN),
                boxes,
                padding);
    }

    private static byte[] mp3(byte[] boxes, String mime) {
        byte[] frame = join(new byte[1], ascii(mime + "\0"), ascii("c2pa\0"), ascii("manifest\0"), boxes);
        return id3("GEOB", frame);
    }

    private static byte[] id3(String kind, byte[] frame) {
        int size = 10 + frame.length;
        byte[] syncSafe = {(byte) (size >> 21), (byte) (size >> 14 & 127), (byte) (size >> 7 & 127), (byte) (size & 127)
        };
        return join(
                ascii("ID3"),
                new byte[] {3, 0, 0},
                syncSafe,
                ascii(kind),
                number(frame.length, ByteOrder.BIG_ENDIAN),
                new byte[2],
                frame);
    }

    private static byte[] comments(String comment) {
        return join(
                number(4, ByteOrder.LITTLE_ENDIAN),
                ascii("tool"),
                number(1, ByteOrder.LITTLE_ENDIAN),
                number(comment.length(), ByteOrder.LITTLE_ENDIAN),
                ascii(comment));
    }

    /** An empty block of padding, then the comments, which are the last block. */
    private static byte[] flac(byte[] comments) {
        return join(ascii("fLaC"), new byte[] {1, 0, 0, 0, (byte) 0x84, 0, 0, (byte) comments.length}, comments);
    }

    /** A page with a head of one byte and the comments. */
    private static byte[] ogg(byte[] comments) {
        return join(ascii("OggS"), new byte[22], new byte[] {2, 1, (byte) comments.length, 'h'}, comments);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] number(int value, ByteOrder order) {
        return ByteBuffer.allocate(4).order(order).putInt(value).array();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
