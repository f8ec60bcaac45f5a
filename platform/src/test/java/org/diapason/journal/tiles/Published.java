package org.diapason.journal.tiles;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Keys and entries that others published as test data: the log of Tessera's tests, the keys of Go's and C2SP's. */
final class Published {
    static final String TESSERA_SIGNER =
            "PRIVATE+KEY+example.com/log/testdata+33d7b496+AeymY/SZAX0jZcJ8enZ5FY1Dz+wTML2yWSkK+9DSF3eg";
    static final String TESSERA_VERIFIER =
            "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx";
    static final List<String> TESSERA_ENTRIES = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eit",
            "nain",
            "ten",
            "ileven",
            "twelf",
            "threeten",
            "fourten",
            "fivten");

    static final String GO_SIGNER = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    static final String GO_VERIFIER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    private Published() {}

    /** A key in the private form of Go's note package, whose last part is base64 of a 1 and the seed. */
    static SigningKey signer(String goForm) {
        String[] parts = goForm.split("\\+", 5);
        byte[] typed = Base64.getDecoder().decode(parts[4]);
        return SigningKey.ofSeed(parts[2], Arrays.copyOfRange(typed, 1, typed.length));
    }

    static SigningKey tessera() {
        return signer(TESSERA_SIGNER);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
