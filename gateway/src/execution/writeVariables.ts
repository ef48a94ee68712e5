import type { JsonObject } from './jsonObject.ts';
import { quote } from './quote.ts';

/**
 * Variables as members of a JSON object, with a prefix before each name. One that the client left out is left out: the fetch
 * has its default.
 */
export function writeVariables(names: readonly string[], variables: Readonly<JsonObject>, prefix: string): string {
  let text = '';
  for (const name of names) {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value === undefined) continue;
    const valueText = typeof value === 'string' ? quote(value) : JSON.stringify(value);
    text += `${text === '' ? '' : ','}"${prefix}${name}":${valueText}`;
  }
  return text;
}
