import type { ReceivedSpan } from './ReceivedSpan.ts';
import { type Field, readFields } from './readFields.ts';

/** The spans of an `ExportTraceServiceRequest` (OTLP 1, protobuf). @throws RangeError for what is none */
export function readOtlp(body: Uint8Array): readonly ReceivedSpan[] {
  return all(body, 1).flatMap((resourceSpans) => {
    const resource = first(resourceSpans, 1)?.bytes ?? new Uint8Array();
    const process = attributesOf(resource, 1).get('guanjia.process') ?? 'unknown';
    const scopes = all(resourceSpans, 2);
    return scopes.flatMap((scope) => all(scope, 2).map((span) => spanOf(process, span)));
  });
}

function spanOf(process: string, span: Uint8Array): ReceivedSpan {
  const parentId = hex(first(span, 4));
  const status = first(span, 15)?.bytes ?? new Uint8Array();
  const events = all(span, 11).flatMap((event) => [text(first(event, 2)), ...attributesOf(event, 3).values()]);
  return {
    process,
    traceId: hex(first(span, 1)),
    spanId: hex(first(span, 2)),
    parentId: parentId === '' ? null : parentId,
    name: text(first(span, 5)),
    began: first(span, 7)?.value ?? 0n,
    ended: first(span, 8)?.value ?? 0n,
    attributes: attributesOf(span, 9),
    links: all(span, 13).map((link) => hex(first(link, 1))),
    words: [...events, text(first(status, 2))].filter((word) => word !== ''),
    isFault: first(status, 3)?.value === 2n,
  };
}

function attributesOf(message: Uint8Array, number: number): ReadonlyMap<string, string> {
  return new Map(all(message, number).map((pair) => [text(first(pair, 1)), valueOf(first(pair, 2)?.bytes)]));
}

/** `AnyValue` as text. */
function valueOf(value: Uint8Array = new Uint8Array()): string {
  const [field] = readFields(value);
  if (field === undefined) return '';
  switch (field.number) {
    case 1:
      return text(field);
    case 2:
      return String(field.value === 1n);
    case 3:
      return String(BigInt.asIntN(64, field.value));
    case 4:
      return String(new DataView(field.bytes.buffer, field.bytes.byteOffset, 8).getFloat64(0, true));
    case 5:
      return all(field.bytes, 1).map(valueOf).join(', ');
    default:
      return text(field);
  }
}

function all(message: Uint8Array, number: number): readonly Uint8Array[] {
  return [...readFields(message)].filter((field) => field.number === number).map(({ bytes }) => bytes);
}

function first(message: Uint8Array, number: number): Field | undefined {
  return readFields(message).find((field) => field.number === number);
}

const hex = (field: Field | undefined): string => Buffer.from(field?.bytes ?? []).toString('hex');
const text = (field: Field | undefined): string => Buffer.from(field?.bytes ?? []).toString('utf8');
