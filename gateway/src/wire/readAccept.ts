/** One media range of an `accept` header, in lower case. */
export interface MediaRange {
  readonly type: string;
  /** With q taken out. */
  readonly parameters: readonly string[];
  readonly q: number;
  /** From the left. */
  readonly place: number;
}

const weightShape = /^q=(0(\.\d{0,3})?|1(\.0{0,3})?)$/;

/** The ranges of an `accept` header (RFC 9110, 12.5.1), without those whose weight cannot be read. */
export function readAccept(accept: string): readonly MediaRange[] {
  return accept.split(',').flatMap(readRange);
}

function readRange(text: string, place: number): readonly MediaRange[] {
  const [type = '', ...parameters] = text
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  if (weight !== undefined && !weightShape.test(weight)) return [];
  const q = weight === undefined ? 1 : Number(weight.slice(2));
  return [{ type, parameters: parameters.filter((parameter) => parameter !== weight && parameter !== ''), q, place }];
}
