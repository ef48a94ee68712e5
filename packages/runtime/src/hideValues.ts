const hidden = '[hidden]';

/** What must not stand in a log wherever it comes from: tokens, keys, mail addresses, numbers of telephones and identity cards. */
const secrets: readonly RegExp[] = [
  /\beyJ[\w-]{5,}\.[\w-]+\.[\w-]*/g,
  /-----BEGIN [^-]+-----[\s\S]*?(?:-----END [^-]+-----|$)/g,
  /\bBearer\s+\S+/gi,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /(?<![\w-])\d{17}[\dXx](?![\w-])/g,
  /(?<![\w-])(?:\+?86[- ]?)?1[3-9]\d{9}(?![\w-])/g,
];

const longest = 600;

/** The text without what looks like a person's or a secret, and not longer than a log line should be. */
export function hideValues(text: string): string {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return secrets.reduce((rest, secret) => rest.replace(secret, hidden), short);
}
