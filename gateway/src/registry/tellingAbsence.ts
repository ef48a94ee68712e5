import { DomainError } from '@guanjia/kernel/DomainError';
import type { RegistryReader } from './RegistryStore.ts';

/** Whether the registry's database answers. */
export type IsReachable = () => Promise<boolean>;

/** @throws REGISTRY_UNAVAILABLE in the place of a fault that comes of the database being away */
export async function tellingAbsence<Result>(isReachable: IsReachable, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof DomainError || (await isReachable())) throw cause;
    throw new DomainError('REGISTRY_UNAVAILABLE', {}, { cause });
  }
}

/** The same for whatever is read. */
export function readerTellingAbsence(reader: RegistryReader, isReachable: IsReachable): RegistryReader {
  const telling = <Result>(read: () => Promise<Result>): Promise<Result> => tellingAbsence(isReachable, read);
  return {
    currentLaunch: () => telling(() => reader.currentLaunch()),
    findLaunches: (numbers) => telling(() => reader.findLaunches(numbers)),
    listLaunches: (page) => telling(() => reader.listLaunches(page)),
    subgraphsOf: (launch) => telling(() => reader.subgraphsOf(launch)),
    supergraphSdlOf: (launch) => telling(() => reader.supergraphSdlOf(launch)),
    findVersion: (subgraph, number) => telling(() => reader.findVersion(subgraph, number)),
    listVersions: (subgraph, page) => telling(() => reader.listVersions(subgraph, page)),
  };
}
