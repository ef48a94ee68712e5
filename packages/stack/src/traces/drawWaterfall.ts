import type { ChosenTrace } from './chooseTrace.ts';
import type { ReceivedSpan } from './ReceivedSpan.ts';
import { labelOf, processes } from './spanLabels.ts';

/** One line of the picture: a span, how deep it lies, and the statements within it. */
interface Row {
  readonly span: ReceivedSpan;
  readonly depth: number;
  readonly statements: readonly ReceivedSpan[];
}

const width = 1_320;
const nameWidth = 400;
const rowHeight = 19;
const top = 92;
const headingHeight = 30;
const heading = 'Linked, each a trace of its own 以链接相连、各自成链：updates to the dashboard 推送大屏';
const isUpdate = ({ parentId, attributes }: ReceivedSpan): boolean =>
  parentId === null && attributes.has('guanjia.event.type');
const eventTypeOf = ({ attributes }: ReceivedSpan): string => attributes.get('guanjia.event.type') ?? '';
const isStatement = ({ attributes }: ReceivedSpan): boolean => attributes.has('db.system.name');

/**
 * A trace as an SVG: one line for each span, statements of SQL as marks on the line of what sent them. Below it what follows
 * from it in traces of their own, one line for all that were made for the same kind of event.
 */
export function drawWaterfall({ spans: trace, linked }: ChosenTrace, title: string): string {
  const rows = rowsOf(trace);
  const updates = [...Map.groupBy(linked.filter(isUpdate), eventTypeOf).values()];
  const began = least(trace.map((span) => span.began));
  const totalMs = Math.max(1, ...[...trace, ...updates.flat()].map(({ ended }) => millis(ended - began)));
  const scale = (width - nameWidth - 110) / totalMs;
  const x = (at: bigint): number => nameWidth + millis(at - began) * scale;
  const below = top + rows.length * rowHeight + headingHeight;
  const height = below + updates.length * rowHeight + 30;
  const body = [
    ...rows.map((row, place) => drawRow(row, top + place * rowHeight, x)),
    `<text x="16" y="${below - 7}" fill="#57606a">${escape(heading)}</text>`,
    ...updates.map((made, place) => drawUpdates(made, below + place * rowHeight, x)),
  ].join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="16" y="28" font-size="17" font-weight="600">${escape(title)}</text>
<text x="16" y="48" fill="#57606a">${trace.length} spans 跨度 · ${new Set(trace.map(({ process }) => process)).size} processes 进程 · ${totalMs.toFixed(0)} ms 毫秒 · trace ${trace[0]?.traceId ?? ''}</text>
${drawLegend(trace)}
${drawScale(totalMs, x, began, height)}
${body}
</svg>
`;
}

function rowsOf(trace: readonly ReceivedSpan[]): readonly Row[] {
  const known = new Set(trace.map(({ spanId }) => spanId));
  const children = Map.groupBy(trace, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : ''));
  const below = (parent: string, depth: number): Row[] =>
    (children.get(parent) ?? [])
      .filter((span) => !isStatement(span))
      .toSorted((a, b) => Number(a.began - b.began))
      .flatMap((span) => [
        { span, depth, statements: (children.get(span.spanId) ?? []).filter(isStatement) },
        ...below(span.spanId, depth + 1),
      ]);
  return below('', 0);
}

function drawRow({ span, depth, statements }: Row, y: number, x: (at: bigint) => number): string {
  const { colour } = processOf(span.process);
  const bar = (one: ReceivedSpan, fill: string, inset: number): string => drawBar(one, { y, fill, inset, x });
  const ms = millis(span.ended - span.began);
  const label = labelOf(span);
  // what is written together with others goes on after the span that began it
  const own = statements.filter(({ began }) => began < span.ended);
  const marks = own.map((one) => bar(one, '#1f2328', 5)).join('');
  return [
    `<rect x="${16 + depth * 12}" y="${y + 3}" width="8" height="9" fill="${colour}"/>`,
    `<text x="${30 + depth * 12}" y="${y + 12}"${span.isFault ? ' fill="#cf222e"' : ''}>${escape(label)}</text>`,
    bar(span, colour, 0),
    marks,
    `<text x="${(x(span.ended) + 6).toFixed(1)}" y="${y + 12}" fill="#57606a" font-size="11">${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms</text>`,
  ].join('');
}

/** Those of one kind of event on one line, for they lie close together. */
function drawUpdates(made: readonly ReceivedSpan[], y: number, x: (at: bigint) => number): string {
  const [first] = made;
  if (first === undefined) return '';
  const { colour } = processOf(first.process);
  const label = `${labelOf(first)} ← ${eventTypeOf(first)} ×${made.length}`;
  const last = Math.max(...made.map(({ ended }) => x(ended)));
  return [
    `<rect x="16" y="${y + 3}" width="8" height="9" fill="none" stroke="${colour}" stroke-width="1.5"/>`,
    `<text x="30" y="${y + 12}">${escape(label)}</text>`,
    ...made.map((one) => drawBar(one, { y, fill: colour, inset: 2, x })),
    `<text x="${(last + 6).toFixed(1)}" y="${y + 12}" fill="#57606a" font-size="11">${made.length}</text>`,
  ].join('');
}

interface Bar {
  readonly y: number;
  readonly fill: string;
  readonly inset: number;
  readonly x: (at: bigint) => number;
}

function drawBar({ began, ended }: ReceivedSpan, { y, fill, inset, x }: Bar): string {
  return `<rect x="${x(began).toFixed(1)}" y="${y + inset}" width="${Math.max(1.5, x(ended) - x(began)).toFixed(1)}" height="${rowHeight - 4 - 2 * inset}" rx="2" fill="${fill}"/>`;
}

function drawLegend(trace: readonly ReceivedSpan[]): string {
  const order = Object.keys(processes);
  const present = [...new Set(trace.map(({ process }) => process))].toSorted(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  const one = (name: string, place: number): string => {
    const { colour, zh } = processOf(name);
    const at = 16 + place * 190;
    return `<rect x="${at}" y="60" width="11" height="11" fill="${colour}"/><text x="${at + 16}" y="70">${escape(`${zh} ${name}`)}</text>`;
  };
  const at = 16 + present.length * 190;
  const ofStatements = `<rect x="${at}" y="63" width="11" height="5" fill="#1f2328"/><text x="${at + 16}" y="70">SQL 语句</text>`;
  return `${present.map(one).join('')}${ofStatements}`;
}

function drawScale(totalMs: number, x: (at: bigint) => number, began: bigint, height: number): string {
  const step = 10 ** Math.floor(Math.log10(totalMs));
  const every = [step / 5, step / 2, step].find((ms) => totalMs / ms <= 12) ?? step;
  const lines: string[] = [];
  for (let ms = 0; ms <= totalMs; ms += every) {
    const at = x(began + BigInt(Math.round(ms * 1e6))).toFixed(1);
    lines.push(
      `<line x1="${at}" y1="${top - 6}" x2="${at}" y2="${height - 20}" stroke="#d0d7de" stroke-width="0.6"/><text x="${at}" y="${height - 6}" fill="#57606a" font-size="11" text-anchor="middle">${ms} ms</text>`,
    );
  }
  return lines.join('');
}

function processOf(name: string): { readonly colour: string; readonly zh: string } {
  return processes[name] ?? { colour: '#8c959f', zh: '其他' };
}

function least(times: readonly bigint[]): bigint {
  return times.reduce((earliest, time) => (time < earliest ? time : earliest), times[0] ?? 0n);
}

const millis = (nanoseconds: bigint): number => Number(nanoseconds) / 1e6;
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
