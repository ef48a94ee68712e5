import { activeTraceparent } from './traceparent.ts';

/** What a request carries of the trace that it is made in: W3C `traceparent` and nothing else; nothing where none is kept. */
export function traceHeaders(): { readonly traceparent?: string } {
  const traceparent = activeTraceparent();
  return traceparent === undefined ? {} : { traceparent };
}
