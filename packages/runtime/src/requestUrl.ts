import type { IncomingMessage } from 'node:http';

const nowhere = new URL('http://localhost//');

/** What a request asks for. It never throws: a target that is no URL is at a path where nothing is. */
export function requestUrl({ url: target = '/' }: Pick<IncomingMessage, 'url'>): URL {
  // joined, not resolved: `//x` is a path here and no host
  return URL.parse(target.startsWith('/') ? `http://localhost${target}` : target) ?? nowhere;
}
