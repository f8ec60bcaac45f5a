package org.diapason.audio;

/**
 * The version of the ears: what was measured and what it was compared with.
 *
 * @param digest SHA-256 of the calibration data, in hexadecimal
 */
public record Model(String name, String version, String digest) {}
