/** The rows of a CSV text (RFC 4180), read without our writer: quotes undone, the byte-order mark left out. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const signs = [...text.replace(/^\uFEFF/, '')];
  for (let place = 0; place < signs.length; place += 1) {
    const sign = signs[place];
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (signs[place + 1] === '"') {
        cell += '"';
        place += 1;
      } else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && signs[place + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      place += 1;
    } else cell += sign;
  }
  return rows;
}
