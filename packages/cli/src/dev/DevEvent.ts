import type { DevFault } from './DevFault.ts';

/** How another subgraph takes part. */
export type OtherRole = 'mocked' | 'proxied' | 'virtual';

/** What `guanjia dev` tells, one line of JSON for each with `--json`. Milliseconds are counted from the moment the file was saved. */
export type DevEvent =
  | {
      readonly event: 'others';
      readonly from: 'registry' | 'file' | 'kept';
      /** When that was published or read, ISO 8601. */
      readonly at: string;
      readonly subgraphs: readonly { readonly name: string; readonly version: number | null; readonly as: OtherRole }[];
    }
  | { readonly event: 'composed'; readonly ms: number }
  | { readonly event: 'answering'; readonly ms: number }
  | { readonly event: 'refused'; readonly faults: readonly DevFault[] }
  | { readonly event: 'warnings'; readonly warnings: readonly DevFault[] }
  | { readonly event: 'started'; readonly url: string; readonly personas: readonly string[] }
  | { readonly event: 'subgraphUp'; readonly url: string }
  | { readonly event: 'subgraphDown'; readonly url: string }
  | { readonly event: 'subgraphFault'; readonly code: string; readonly message: string; readonly advice: string }
  | { readonly event: 'subgraphSaid'; readonly line: string }
  | { readonly event: 'gatewayRefused'; readonly message: string }
  | { readonly event: 'stopped' };

export type TellDev = (event: DevEvent) => void;
