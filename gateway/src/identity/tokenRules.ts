/** Signatures by a public key alone: a symmetric one would make every public key a secret to sign with. */
export const tokenAlgorithms = ['ES256', 'ES384', 'EdDSA', 'PS256', 'RS256'];
/** Seconds by which clocks may differ. */
export const clockToleranceSeconds = 5;
/** Seconds. */
export const usualLongestLife = 86_400;
