import { eventStreamFormat } from './eventStreamFormat.ts';
import { multipartFormat } from './multipartFormat.ts';
import { type MediaRange, readAccept } from './readAccept.ts';
import type { StreamFormat } from './StreamFormat.ts';

/** Most requests want no stream: they are told by a look. */
const mayStream = /event-stream|subscriptionspec/i;

/** The format of the stream that an `accept` header wants most: by weight, then by its place. Null: it wants none that we know. */
export function chooseStreamFormat(accept = ''): StreamFormat | null {
  if (!mayStream.test(accept)) return null;
  const wishes = readAccept(accept).flatMap((range) => wishFor(range));
  const [first] = wishes.sort((one, other) => other.range.q - one.range.q || one.range.place - other.range.place);
  return first?.format ?? null;
}

function wishFor(range: MediaRange): readonly { readonly range: MediaRange; readonly format: StreamFormat }[] {
  const format = formatOf(range);
  return format === null || range.q === 0 ? [] : [{ range, format }];
}

/** `multipart/mixed` alone may be meant for @defer, which is another protocol. The boundary is ours to choose. */
function formatOf({ type, parameters }: MediaRange): StreamFormat | null {
  if (type === 'text/event-stream') return eventStreamFormat;
  const isSubscription = parameters.some((parameter) => parameter.replaceAll('"', '') === 'subscriptionspec=1.0');
  return type === 'multipart/mixed' && isSubscription ? multipartFormat : null;
}
