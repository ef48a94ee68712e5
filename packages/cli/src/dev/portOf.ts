const usualPorts: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** The port of an address, said or not. */
export function portOf(url: string): number {
  const { port, protocol } = new URL(url);
  return port === '' ? (usualPorts[protocol] ?? 0) : Number(port);
}
