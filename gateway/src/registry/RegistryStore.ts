import type { SchemaChange } from './judging/SchemaChange.ts';
import type { Launch, LaunchReason } from './Launch.ts';
import type { SubgraphText } from './SubgraphText.ts';
import type { SubgraphVersion } from './SubgraphVersion.ts';

/** A version with its SDL. */
export interface SubgraphSourceVersion extends SubgraphVersion {
  readonly sdl: string;
}

/** A page of a list that is read from its newest entry on. */
export interface NewestFirst {
  /** Only entries with a lower number; null: all. */
  readonly before: number | null;
  readonly limit: number;
}

/** What is to be launched after the present launch, with all that it needs. */
export interface NextLaunch {
  /** The launch that it was judged against; 0: there is none. */
  readonly after: number;
  readonly at: Date;
  readonly by: string;
  readonly why: LaunchReason;
  readonly note: string | null;
  readonly supergraphSdl: string;
  readonly changes: readonly SchemaChange[];
  /** Published with it; each becomes the next version of its subgraph. */
  readonly published: readonly SubgraphText[];
  /** The other subgraphs that it is made of. */
  readonly kept: readonly Pick<SubgraphVersion, 'subgraph' | 'number'>[];
}

/** What can be read of it. */
export type RegistryReader = Pick<
  RegistryStore,
  'currentLaunch' | 'findLaunches' | 'listLaunches' | 'subgraphsOf' | 'supergraphSdlOf' | 'findVersion' | 'listVersions'
>;

/** What was published and launched. Nothing in it is ever changed or removed. */
export interface RegistryStore {
  /** The present launch; null before the first. */
  currentLaunch(): Promise<Launch | null>;
  /** In the order asked, null for a number that is not there. */
  findLaunches(numbers: readonly number[]): Promise<readonly (Launch | null)[]>;
  /** The newest first. */
  listLaunches(page: NewestFirst): Promise<readonly Launch[]>;
  /** What a launch is made of, by name. */
  subgraphsOf(launch: number): Promise<readonly SubgraphVersion[]>;
  /** The same with their SDL. */
  sourcesOf(launch: number): Promise<readonly SubgraphSourceVersion[]>;
  /** Null for a number that is not there. */
  supergraphSdlOf(launch: number): Promise<string | null>;
  findVersion(subgraph: string, number: number): Promise<SubgraphSourceVersion | null>;
  /** The newest first. */
  listVersions(subgraph: string, page: NewestFirst): Promise<readonly SubgraphVersion[]>;
  /**
   * Writes versions and launch together, or nothing.
   * @throws CONCURRENT_PUBLISH when another launch than `after` is the present one
   */
  launch(next: NextLaunch): Promise<Launch>;
}
