package org.diapason.effects.exposure.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of a webhook and the signature of a call, as the Standard Webhooks specification 1.0 has them: HMAC-SHA256 over
 * {@code id.seconds.body}. Secrets are derived from one key of the installation, so none is kept.
 */
final class Signature {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "whsec_";

    private final byte[] secret;

    private Signature(byte[] secret) {
        this.secret = secret;
    }

    static Signature of(String key, long webhook) {
        return new Signature(hmac(key.getBytes(StandardCharsets.UTF_8), "webhook " + webhook));
    }

    String secret() {
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    String sign(String id, Instant at, String body) {
        String signed = id + "." + at.getEpochSecond() + "." + body;
        return "v1," + Base64.getEncoder().encodeToString(hmac(secret, signed));
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM + "; this one has not", e);
        }
    }
}
