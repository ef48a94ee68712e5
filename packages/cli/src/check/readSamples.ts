import { z } from 'zod';
import { CliError } from '../CliError.ts';
import type { KnownKeys } from '../entityContract/findKnown.ts';
import type { KeyValue } from '../entityContract/keyValues.ts';

const keysSchema = z.union([
  z.record(z.string(), z.unknown()).transform((key) => [key]),
  z.array(z.record(z.string(), z.unknown())),
]);
const sampleShape = /^(?<type>[A-Za-z_]\w*)=(?<keys>.+)$/s;

/**
 * Reads `TYPE=id,id`, and for a key that is not one field `id` `TYPE={"field": …}` or a list of such.
 * @throws CliError SAMPLE_NOT_READABLE
 */
export function readSamples(given: readonly string[]): KnownKeys {
  const samples = given.map((text): [string, readonly KeyValue[]] => {
    const { type, keys } = sampleShape.exec(text)?.groups ?? {};
    if (type === undefined || keys === undefined) throw notReadable(text);
    return [type, /^[[{]/.test(keys) ? parseKeys(keys, text) : keys.split(',').map((id) => ({ id: id.trim() }))];
  });
  return new Map(
    [...Map.groupBy(samples, ([type]) => type)].map(([type, same]): [string, readonly KeyValue[]] => [
      type,
      same.flatMap(([, keys]) => keys),
    ]),
  );
}

function parseKeys(keys: string, text: string): readonly KeyValue[] {
  try {
    return keysSchema.parse(JSON.parse(keys));
  } catch (cause) {
    throw notReadable(text, cause);
  }
}

function notReadable(text: string, cause?: unknown): CliError {
  return new CliError(
    `--sample ${text}: give TYPE=id,id or, for a key that is not the field id, TYPE={"code":"a"} or a list of such.`,
    { code: 'SAMPLE_NOT_READABLE', cause },
  );
}
