/** How the addresses of the gateway's own subgraphs begin: they have no process. */
const virtualPrefix = 'virtual:';

/** Whether the gateway answers this subgraph itself. */
export function isVirtual(url: string): boolean {
  return url.startsWith(virtualPrefix);
}
