import type { WallRowFragment } from '../../generated/pages/wall/wallRows.ts';
import { compareLines } from './compareLines.ts';
import { countLines, type WallCounts } from './countLines.ts';
import { matchesPick, matchesScope } from './matchesFilter.ts';
import type { WallChange } from './WallChange.ts';
import type { WallLine } from './WallLine.ts';
import type { WallAddress } from './wallAddress.ts';

/** What the list shows: a new object whenever it changes. */
export interface WallList {
  /** Ids of the projects in order. */
  readonly ids: readonly string[];
  /** Of all stages and lights in the scope. */
  readonly counts: WallCounts;
}

/**
 * The rows of the wall, each told of only to those who show it: an update of one project renders one row, and the list only when rows
 * come, go or change places.
 */
export interface WallBoard {
  show(address: WallAddress): void;
  /** Puts rows in the place of what is known of their projects. */
  take(rows: readonly WallRowFragment[]): void;
  /** The same, of some that have changed while the page was open; the list is told once. */
  move(rows: readonly WallRowFragment[], movedAt: number): void;
  /** The last changes of projects; one that is older than what is known is left aside. */
  tell(changes: readonly WallChange[]): void;
  /** Forgets the projects that a whole snapshot did not have. */
  keepOnly(ids: ReadonlySet<string>): void;
  subscribe(listener: () => void): () => void;
  readList(): WallList;
  subscribeLine(id: string, listener: () => void): () => void;
  readLine(id: string): WallLine | undefined;
  /** Of all projects that are known, whatever is shown. */
  lines(): Iterable<WallLine>;
}

/** An empty board. */
export function createWallBoard(address: WallAddress): WallBoard {
  const lines = new Map<string, WallLine>();
  const changes = new Map<string, WallChange>();
  const listeners = new Set<() => void>();
  const lineListeners = new Map<string, Set<() => void>>();
  let shown = address;
  let list: WallList = { ids: [], counts: countLines([]) };

  const put = (line: WallLine): WallLine | undefined => {
    const { id } = line.row.project;
    const before = lines.get(id);
    lines.set(id, line);
    for (const listener of lineListeners.get(id) ?? []) listener();
    return before;
  };
  const tellList = (ids: readonly string[]): void => {
    const inScope = [...lines.values()].filter(({ row }) => matchesScope(row, shown.filter));
    const counts = countLines(inScope);
    list = { ids, counts: JSON.stringify(counts) === JSON.stringify(list.counts) ? list.counts : counts };
    for (const listener of listeners) listener();
  };
  const isShown = ({ row }: WallLine): boolean => matchesScope(row, shown.filter) && matchesPick(row, shown.filter);
  const putInOrder = (): void => {
    const ordered = [...lines.values()].filter(isShown).toSorted(compareLines(shown.order));
    tellList(ordered.map(({ row }) => row.project.id));
  };
  /** The same for some lines, without looking at the order of the others. */
  const putInPlace = (moved: readonly WallLine[]): void => {
    if (moved.length === 0) return;
    const gone = new Set(moved.map(({ row }) => row.project.id));
    const ids = list.ids.filter((id) => !gone.has(id));
    for (const line of moved) if (isShown(line)) ids.splice(placeFor(line, ids), 0, line.row.project.id);
    tellList(ids);
  };
  const placeFor = (line: WallLine, ids: readonly string[]): number => {
    const compare = compareLines(shown.order);
    let from = 0;
    let to = ids.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = lines.get(ids[middle] ?? '');
      if (other !== undefined && compare(other, line) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  const staysInPlace = (before: WallLine | undefined, line: WallLine): boolean =>
    before !== undefined && placeOf(before) === placeOf(line) && isSamePlace(before, line);
  const placeOf = ({ row }: WallLine): string =>
    `${matchesScope(row, shown.filter)} ${matchesPick(row, shown.filter)} ${row.project.stage} ${row.light}`;
  const isSamePlace = (before: WallLine, line: WallLine): boolean => compareLines(shown.order)(before, line) === 0;
  const lineOf = (row: WallRowFragment, movedAt: number | null): WallLine => {
    const { id } = row.project;
    return { row, movedAt: movedAt ?? lines.get(id)?.movedAt ?? null, change: changes.get(id) ?? null };
  };

  return {
    show(next) {
      shown = next;
      putInOrder();
    },
    take(rows) {
      for (const row of rows) put(lineOf(row, null));
      putInOrder();
    },
    move(rows, movedAt) {
      const last = new Map(rows.map((row) => [row.project.id, lineOf(row, movedAt)]));
      putInPlace([...last.values()].filter((line) => !staysInPlace(put(line), line)));
    },
    tell(news) {
      const told = new Map<string, WallLine>();
      for (const change of news) {
        const known = changes.get(change.projectId);
        if (known !== undefined && known.seq >= change.seq) continue;
        changes.set(change.projectId, change);
        const line = lines.get(change.projectId);
        if (line !== undefined) told.set(change.projectId, { ...line, change });
      }
      for (const line of told.values()) put(line);
      if (shown.order.key === 'change') putInPlace([...told.values()]);
    },
    keepOnly(ids) {
      for (const id of lines.keys()) if (!ids.has(id)) lines.delete(id);
      putInOrder();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readList: () => list,
    subscribeLine(id, listener) {
      const ofLine = lineListeners.get(id) ?? new Set();
      lineListeners.set(id, ofLine.add(listener));
      return () => {
        ofLine.delete(listener);
        if (ofLine.size === 0) lineListeners.delete(id);
      };
    },
    readLine: (id) => lines.get(id),
    lines: () => lines.values(),
  };
}
