import { DomainError } from '@guanjia/kernel/DomainError';

const longest = 500;

/** A scheme and something behind it, in the characters of RFC 3986; it travels in a header, so nothing else. */
const absoluteUri = /^[a-zA-Z][a-zA-Z0-9+.-]*:[a-zA-Z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/;

/** @throws BAD_INPUT unless it is an absolute URI or a URN of at most 500 characters */
export function requireSourceUri(uri: string): void {
  if (uri.length <= longest && absoluteUri.test(uri) && URL.canParse(uri)) return;
  const accepted = `an absolute URI or URN of at most ${longest} characters, for example urn:example:smart-site:7`;
  throw new DomainError('BAD_INPUT', { field: 'uri', value: uri, accepted });
}
