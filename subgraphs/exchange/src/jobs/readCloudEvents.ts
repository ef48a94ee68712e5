import type { IncomingHttpHeaders } from 'node:http';
import { DomainError } from '@guanjia/kernel/DomainError';
import { HTTP, type Message, CloudEvent as SdkEvent, ValidationError } from 'cloudevents';
import { z } from 'zod';
import type { CloudEvent } from '../domain/cloudEvent.ts';
import { fieldOf } from './fieldOf.ts';

const structured = 'application/cloudevents+json';
const batched = 'application/cloudevents-batch+json';
const json = 'application/json';
const modes = `${structured}, ${batched}, or ${json} with ce- headers`;
const largestBatch = 500;

/** An event as its sender has written it, and as a message for the SDK. */
interface Written {
  readonly attributes: unknown;
  readonly message: Message;
}

/**
 * The events of a request in any of CloudEvents' HTTP modes: binary, structured, batch (up to 500).
 * @throws BAD_INPUT naming the event and the attribute
 */
export function readCloudEvents(headers: IncomingHttpHeaders, body: Buffer): CloudEvent[] {
  return readWritten(headers, body).map(toCloudEvent);
}

function readWritten(headers: IncomingHttpHeaders, body: Buffer): Written[] {
  const mediaType = mediaTypeOf(headers['content-type']);
  if (mediaType === structured) return [writtenAlone(parseJson(body))];
  if (mediaType === batched) return readBatch(parseJson(body)).map(writtenAlone);
  const isBinary = Object.keys(headers).some((name) => name.startsWith('ce-'));
  if (!isBinary || mediaType?.startsWith('application/cloudevents') === true) {
    throw new DomainError('BAD_INPUT', { field: 'content-type', value: mediaType ?? null, accepted: modes });
  }
  return [writtenInHeaders(headers, mediaType, body)];
}

function readBatch(value: unknown): unknown[] {
  const batch = z.array(z.unknown()).max(largestBatch).safeParse(value);
  if (batch.success) return batch.data;
  throw new DomainError('BAD_INPUT', { field: 'events', accepted: `an array of at most ${largestBatch} events` });
}

function writtenAlone(attributes: unknown): Written {
  return { attributes, message: { headers: { 'content-type': structured }, body: attributes } };
}

/** Binary mode: attributes in `ce-` headers, percent-encoded, and the payload alone in the body. */
function writtenInHeaders(headers: IncomingHttpHeaders, mediaType: string | undefined, body: Buffer): Written {
  const given = Object.entries(headers)
    .filter(([name]) => name.startsWith('ce-'))
    .map(([name, value]) => [name.slice('ce-'.length), decode(name, String(value))] as const);
  const type = mediaType === undefined ? {} : { datacontenttype: mediaType };
  requireJson(mediaType, 'content-type');
  const data = parseJson(body);
  const prefixed = given.map(([name, value]) => [`ce-${name}`, value] as const);
  return {
    attributes: { ...Object.fromEntries(given), ...type, data },
    message: { headers: { ...Object.fromEntries(prefixed), 'content-type': json }, body: data },
  };
}

function decode(name: string, value: string): string {
  try {
    return decodeURIComponent(value);
  } catch (cause) {
    throw new DomainError('BAD_INPUT', { field: name, accepted: 'percent-encoded UTF-8' }, { cause });
  }
}

const text = (longest: number) => z.string().min(1).max(longest);

/** What we ask beyond the standard; the SDK would make up an id and a time that are not there. */
const attributesSchema = z.looseObject({
  specversion: z.literal('1.0'),
  id: text(500),
  source: text(500),
  type: text(200),
  subject: text(100),
  time: z.iso.datetime({ offset: true }).optional(),
  datacontenttype: z.string().optional(),
  data_base64: z.undefined('JSON in data; binary data is not taken').optional(),
  data: z.record(z.string(), z.unknown()),
});

function toCloudEvent({ attributes, message }: Written, index: number): CloudEvent {
  const parsed = attributesSchema.safeParse(attributes);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw refusal(index, issue?.path ?? [], issue?.message);
  }
  const { id, source, type, subject, time, datacontenttype, data } = parsed.data;
  requireJson(mediaTypeOf(datacontenttype), fieldOf(['events', index, 'datacontenttype']));
  requireConforming(message, index);
  return { id, source, type, subject, time: time ?? null, data };
}

/** Holds the event against the standard as the SDK has it. */
function requireConforming(message: Message, index: number): void {
  try {
    const event = HTTP.toEvent(message);
    if (event instanceof SdkEvent) event.validate();
  } catch (cause) {
    // A ValidationError is a TypeError; a plain one comes of attributes that only other versions know.
    if (!(cause instanceof TypeError)) throw cause;
    const field = fieldOf(['events', index, ...(cause instanceof ValidationError ? placeOf(cause) : [])]);
    const accepted = `CloudEvents 1.0: ${cause.message.split('\n')[0]}`;
    throw new DomainError('BAD_INPUT', { field, index, accepted }, { cause });
  }
}

const sdkFault = z.looseObject({ instancePath: z.string() });

/** The attribute that the SDK complains of, when it says so. */
function placeOf({ errors }: ValidationError): string[] {
  const fault = sdkFault.safeParse(Array.isArray(errors) ? errors[0] : undefined);
  return fault.success ? fault.data.instancePath.split('/').filter((step) => step !== '') : [];
}

function refusal(index: number, path: readonly PropertyKey[], accepted: string | undefined): DomainError {
  return new DomainError('BAD_INPUT', { field: fieldOf(['events', index, ...path]), index, accepted });
}

function requireJson(mediaType: string | undefined, field: string): void {
  if (mediaType === undefined || mediaType === json) return;
  throw new DomainError('BAD_INPUT', { field, value: mediaType, accepted: json });
}

function mediaTypeOf(contentType: string | undefined): string | undefined {
  return contentType?.split(';')[0]?.trim().toLowerCase();
}

function parseJson(body: Buffer): unknown {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    return parsed;
  } catch (cause) {
    throw new DomainError('BAD_INPUT', { field: 'body', accepted: 'JSON in UTF-8' }, { cause });
  }
}
