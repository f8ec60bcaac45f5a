package org.diapason.facts.provenance;

import com.upokecenter.cbor.CBORObject;
import com.upokecenter.cbor.CBORType;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The COSE_Sign1 over a claim (RFC 9052, section 4.4; C2PA 2.1, section 13): whether the claim is as the certificate beside
 * it signed it, and the assertions are those whose hashes the claim lists.
 */
final class ClaimSignature {
    private static final int ALGORITHM = 1;
    private static final int CERTIFICATES = 33;

    private ClaimSignature() {}

    static Marks.Signature verify(byte[] claim, byte[] cose, List<Box> assertions) throws MalformedFile {
        CBORObject sign1 = untagged(Manifest.decode(cose));
        if (sign1.getType() != CBORType.Array
                || sign1.size() != 4
                || !isBytes(sign1.get(0))
                || !isBytes(sign1.get(3))) {
            throw new MalformedFile("expected a COSE_Sign1 of four elements over the claim, found something else");
        }
        if (!listsHold(Manifest.decode(claim), assertions)) {
            return Marks.Signature.BROKEN;
        }
        try {
            return verify(claim, sign1);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Marks.Signature.NOT_VERIFIED;
        }
    }

    private static Marks.Signature verify(byte[] claim, CBORObject sign1)
            throws GeneralSecurityException, MalformedFile {
        byte[] protectedHeader = sign1.get(0).GetByteString();
        CBORObject header = protectedHeader.length == 0 ? CBORObject.NewMap() : Manifest.decode(protectedHeader);
        Optional<PublicKey> key = key(header).or(() -> key(sign1.get(1)));
        Optional<Signature> verifier = algorithm(header);
        if (key.isEmpty() || verifier.isEmpty()) {
            return Marks.Signature.NOT_VERIFIED;
        }
        CBORObject signed = CBORObject.NewArray()
                .Add("Signature1")
                .Add(protectedHeader)
                .Add(new byte[0])
                .Add(claim);
        verifier.get().initVerify(key.get());
        verifier.get().update(signed.EncodeToBytes());
        return verifier.get().verify(sign1.get(3).GetByteString()) ? Marks.Signature.HOLDS : Marks.Signature.BROKEN;
    }

    /** The first certificate is the signer's; the others lead to an authority that nobody here has judged. */
    private static Optional<PublicKey> key(CBORObject header) {
        return find(header, CERTIFICATES)
                .or(() -> find(header, "x5chain"))
                .map(chain -> chain.getType() == CBORType.Array && chain.size() > 0 ? chain.get(0) : chain)
                .filter(ClaimSignature::isBytes)
                .flatMap(certificate -> publicKey(certificate.GetByteString()));
    }

    private static Optional<PublicKey> publicKey(byte[] certificate) {
        try {
            return Optional.of(CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(certificate))
                    .getPublicKey());
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** The algorithms that C2PA allows (section 13.2.1), by their numbers in COSE. */
    private static Optional<Signature> algorithm(CBORObject header) throws GeneralSecurityException {
        int number = find(header, ALGORITHM)
                .filter(CBORObject::CanValueFitInInt32)
                .map(CBORObject::AsInt32Value)
                .orElse(0);
        return switch (number) {
            case -7 -> Optional.of(Signature.getInstance("SHA256withECDSAinP1363Format"));
            case -35 -> Optional.of(Signature.getInstance("SHA384withECDSAinP1363Format"));
            case -36 -> Optional.of(Signature.getInstance("SHA512withECDSAinP1363Format"));
            case -37 -> Optional.of(pss("SHA-256", MGF1ParameterSpec.SHA256, 32));
            case -38 -> Optional.of(pss("SHA-384", MGF1ParameterSpec.SHA384, 48));
            case -39 -> Optional.of(pss("SHA-512", MGF1ParameterSpec.SHA512, 64));
            case -8 -> Optional.of(Signature.getInstance("Ed25519"));
            default -> Optional.empty();
        };
    }

    private static Signature pss(String digest, MGF1ParameterSpec mask, int salt) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("RSASSA-PSS");
        signature.setParameter(new PSSParameterSpec(digest, "MGF1", mask, salt, 1));
        return signature;
    }

    /** Whether every assertion is in one of the claim's lists with its own hash. */
    private static boolean listsHold(CBORObject claim, List<Box> assertions) {
        List<CBORObject> listed = Stream.of("assertions", "created_assertions", "gathered_assertions")
                .flatMap(list -> find(claim, list).stream())
                .filter(list -> list.getType() == CBORType.Array)
                .flatMap(list -> list.getValues().stream())
                .toList();
        return assertions.stream()
                .allMatch(assertion -> listed.stream().anyMatch(one -> holds(one, text(claim, "alg"), assertion)));
    }

    private static boolean holds(CBORObject one, String claimAlgorithm, Box assertion) {
        String own = text(one, "alg");
        return text(one, "url").endsWith("/" + assertion.label())
                && find(one, "hash")
                        .filter(ClaimSignature::isBytes)
                        .map(CBORObject::GetByteString)
                        .filter(hash ->
                                MessageDigest.isEqual(hash, digest(own.isEmpty() ? claimAlgorithm : own, assertion)))
                        .isPresent();
    }

    private static byte[] digest(String algorithm, Box assertion) {
        try {
            String name = algorithm.isEmpty() ? "sha256" : algorithm;
            return MessageDigest.getInstance(name.toUpperCase(Locale.ROOT).replace("SHA", "SHA-"))
                    .digest(assertion.content());
        } catch (GeneralSecurityException e) {
            return new byte[0];
        }
    }

    private static String text(CBORObject map, String key) {
        return find(map, key)
                .filter(value -> value.getType() == CBORType.TextString)
                .map(CBORObject::AsString)
                .orElse("");
    }

    private static Optional<CBORObject> find(CBORObject map, Object key) {
        return map.getType() == CBORType.Map
                ? Optional.ofNullable(map.get(CBORObject.FromObject(key)))
                : Optional.empty();
    }

    private static boolean isBytes(CBORObject value) {
        return value.getType() == CBORType.ByteString;
    }

    private static CBORObject untagged(CBORObject value) {
        return value.isTagged() ? value.Untag() : value;
    }
}
