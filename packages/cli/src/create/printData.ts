const width = 120;

/** A value as TypeScript in the way of the house's formatter: objects one member a line, lists in one line where they fit. */
export function printData(value: unknown, depth = 0): string {
  if (Array.isArray(value)) return printList(value, depth);
  if (typeof value === 'object' && value !== null) return printObject(value, depth);
  return typeof value === 'string' ? printText(value) : String(value);
}

function printObject(value: object, depth: number): string {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) return '{}';
  const lines = members.map(([name, member]) => {
    const printed = `${printKey(name)}: ${printData(member, depth + 1)},`;
    return indented(printed, depth + 1, name, member);
  });
  return `{\n${lines.join('\n')}\n${'  '.repeat(depth)}}`;
}

/** A text that would pass the margin stands on a line of its own. */
function indented(printed: string, depth: number, name: string, member: unknown): string {
  const indent = '  '.repeat(depth);
  const isLong = typeof member === 'string' && indent.length + printed.length > width;
  return isLong ? `${indent}${printKey(name)}:\n${indent}  ${printText(member)},` : indent + printed;
}

function printList(values: readonly unknown[], depth: number): string {
  const line = `[${values.map((value) => printData(value, depth)).join(', ')}]`;
  const isShort = values.every((value) => typeof value !== 'object' || value === null);
  if (values.length === 0 || (isShort && line.length + depth * 2 < width - 40)) return line;
  const indent = '  '.repeat(depth + 1);
  return `[\n${values.map((value) => `${indent}${printData(value, depth + 1)},`).join('\n')}\n${'  '.repeat(depth)}]`;
}

function printKey(name: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name) ? name : printText(name);
}

function printText(text: string): string {
  const json = JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  if (!text.includes("'")) return `'${json.slice(1, -1).replaceAll('\\"', '"')}'`;
  // the marks that need fewer escapes
  return text.includes('"') ? `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'` : json;
}
