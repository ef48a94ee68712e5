import { escapeHtml } from './escapeHtml.ts';

export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly before: number;
}

const labelWidth = 190;
const chartWidth = 640;
const barHeight = 11;
const rowHeight = 30;
/** Room for the number behind the longest bar. */
const numberWidth = 60;

/** Bars as one inline SVG: this month's above that of the month before. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.flatMap(({ value, before }) => [value, before]));
  const height = bars.length * rowHeight + 6;
  const rows = bars.map((bar, index) => chartRow(bar, index * rowHeight + 4, most)).join('');
  return `<svg role="img" viewBox="0 0 ${chartWidth} ${height}" width="100%" xmlns="http://www.w3.org/2000/svg"><title>${escapeHtml(title)}</title>${rows}</svg>`;
}

function chartRow({ label, value, before }: Bar, top: number, most: number): string {
  const widthOf = (figure: number) => Math.round(((chartWidth - labelWidth - numberWidth) * figure) / most);
  const bar = (figure: number, y: number, style: string) =>
    `<rect class="${style}" x="${labelWidth}" y="${y}" width="${widthOf(figure)}" height="${barHeight}"/><text x="${labelWidth + widthOf(figure) + 6}" y="${y + barHeight - 1}">${figure}</text>`;
  const name = `<text x="${labelWidth - 8}" y="${top + barHeight + 4}" text-anchor="end">${escapeHtml(label)}</text>`;
  return `${name}${bar(value, top, 'now')}${bar(before, top + barHeight + 1, 'then')}`;
}
