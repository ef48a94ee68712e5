import { columnsOf } from './columnsOf.ts';

const width = 120;

/**
 * A value as TypeScript in the way of the house's formatter: objects one member a line, lists in one line where they fit.
 * @param before columns of what stands before it in its line
 */
export function printData(value: unknown, depth = 0, before = 0): string {
  if (Array.isArray(value)) return printList(value, depth, before);
  if (typeof value === 'object' && value !== null) return printObject(value, depth);
  return typeof value === 'string' ? printText(value) : String(value);
}

function printObject(value: object, depth: number): string {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) return '{}';
  const indent = '  '.repeat(depth + 1);
  const lines = members.map(([name, member]) => {
    const head = `${indent}${printKey(name)}: `;
    const line = `${head}${printData(member, depth + 1, columnsOf(head))},`;
    const isLong = typeof member === 'string' && columnsOf(line) > width;
    // a text that would pass the margin stands on a line of its own
    return isLong ? `${head.trimEnd()}\n${indent}  ${printText(member)},` : line;
  });
  return `{\n${lines.join('\n')}\n${'  '.repeat(depth)}}`;
}

function printList(values: readonly unknown[], depth: number, before: number): string {
  const isPlain = values.every((value) => typeof value !== 'object' || value === null);
  const line = `[${values.map((value) => printData(value)).join(', ')}]`;
  if (values.length === 0 || (isPlain && before + columnsOf(line) < width)) return line;
  const indent = '  '.repeat(depth + 1);
  const lines = values.map((value) => `${indent}${printData(value, depth + 1, indent.length)},`);
  return `[\n${lines.join('\n')}\n${'  '.repeat(depth)}]`;
}

function printKey(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : printText(name);
}

/** In single quotes, or in double ones where that needs fewer escapes. */
function printText(text: string): string {
  const json = JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  const singles = text.split("'").length;
  const doubles = text.split('"').length;
  if (singles > doubles) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
