import { styleText } from 'node:util';

type Style = 'bold' | 'green' | 'red' | 'yellow' | 'dim';

/** Where a command writes: what it has found to stdout, everything else to stderr. */
export interface Output {
  /** Whether stdout is to be one JSON document. */
  readonly json: boolean;
  /** A line for a person; not written when JSON is asked for. */
  print(line?: string): void;
  /** The document; only written when JSON is asked for. */
  document(value: unknown): void;
  /** One of many documents, on a line of its own; only written when JSON is asked for. */
  event(value: unknown): void;
  /** A line beside the result, written either way. */
  note(line: string): void;
  /** In colour, where stdout is a terminal and NO_COLOR is not set. */
  paint(style: Style, text: string): string;
}

/** Output to this process's own streams. */
export function createOutput(json: boolean): Output {
  const write = (line: string): void => void process.stdout.write(`${line}\n`);
  return {
    json,
    print: (line = '') => json || write(line),
    document: (value) => {
      if (json) write(JSON.stringify(value, null, 2));
    },
    event: (value) => {
      if (json) write(JSON.stringify(value));
    },
    note: (line) => void process.stderr.write(`${line}\n`),
    paint: (style, text) => styleText(style, text, { stream: process.stdout }),
  };
}
