/** Demo codes that hold: random, of the right shape, with the right check character. */

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A 统一社会信用代码 of an invented unit in a region (GB 32100-2015: weights 3^i mod 31). */
export function demoCreditCode(regionCode: string, random: () => number): string {
  const pick = (): string => creditAlphabet[Math.floor(random() * creditAlphabet.length)] ?? '0';
  const body = `91${regionCode}MA${Array.from({ length: 7 }, pick).join('')}`;
  const sum = Array.from(body).reduce(
    (total, character, index) => total + creditAlphabet.indexOf(character) * (3 ** index % 31),
    0,
  );
  return body + (creditAlphabet[(31 - (sum % 31)) % 31] ?? '0');
}

/** A project code of GB/T 40058-2021 for a region, with a random serial number. */
export function demoProjectCode(regionCode: string, random: () => number): string {
  const serial = String(Math.floor(random() * 1_000_000)).padStart(6, '0');
  return `2611-${regionCode}-04-01-${serial}`;
}
