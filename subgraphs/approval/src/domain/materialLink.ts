import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What a link lets one person do: read one material until then. */
export interface MaterialLinkClaims {
  readonly materialId: string;
  /** Of the access that records that the link was made. */
  readonly linkId: string;
  /** Whom it was made for. */
  readonly subject: string;
  readonly expiresAt: Date;
}

/** Makes and proves the links by which contents are read (A14). */
export interface MaterialLinks {
  /** The signature that goes with the link. */
  sign(claims: MaterialLinkClaims): string;
  isSigned(claims: MaterialLinkClaims, signature: string): boolean;
}

/** The longest that a link is good for, in seconds. */
export const longestLinkSeconds = 600;

/** Links under a key of their own, made of the department's: whoever learns it cannot sign requests. */
export function createMaterialLinks(signingKey: string): MaterialLinks {
  const key = Buffer.from(hkdfSync('sha256', signingKey, '', 'guanjia-material-link', 32));
  const sealOf = ({ materialId, linkId, subject, expiresAt }: MaterialLinkClaims): Buffer => {
    const text = ['guanjia-material-link-v1', materialId, linkId, String(expiresAt.getTime()), subject];
    return createHmac('sha256', key).update(text.join('\n')).digest();
  };
  return {
    sign: (claims) => sealOf(claims).toString('base64url'),
    isSigned(claims, signature) {
      const given = Buffer.from(signature, 'base64url');
      const expected = sealOf(claims);
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
}

/** Where the gateway gives the content out: a path with its query. */
export function linkPath({ materialId, linkId, expiresAt }: MaterialLinkClaims, signature: string): string {
  const query = new URLSearchParams({ link: linkId, expires: String(expiresAt.getTime()), signature });
  return `/materials/${materialId}?${query.toString()}`;
}
