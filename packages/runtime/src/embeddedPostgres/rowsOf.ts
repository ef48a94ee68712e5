/** The rows in an answer of the engine to a simple query, as text; null for NULL. */
export function rowsOf(answer: Buffer): readonly (readonly (string | null)[])[] {
  const rows: (string | null)[][] = [];
  for (let at = 0; at < answer.length; at += 1 + answer.readInt32BE(at + 1)) {
    if (answer[at] === dataRow) rows.push(columnsOf(answer, at + 5));
  }
  return rows;
}

const dataRow = 0x44;

function columnsOf(answer: Buffer, start: number): (string | null)[] {
  const columns: (string | null)[] = [];
  let at = start + 2;
  for (let left = answer.readInt16BE(start); left > 0; left -= 1) {
    const length = answer.readInt32BE(at);
    at += 4;
    columns.push(length < 0 ? null : answer.toString('utf8', at, at + length));
    at += Math.max(0, length);
  }
  return columns;
}
