import { isLoopback } from './isLoopback.ts';

/** Whether what is asked there cannot be overheard: by TLS, or on this machine. */
export function isSafeUrl(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
}
