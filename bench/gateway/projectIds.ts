/** How many kinds of projects there are in the fixture. */
export const variants = 4;

/** Projects on one page. */
export const pageSize = 50;

const idPrefix = '01930000-0000-7000-8000-';
const cursorPrefix = 'page-';
const digits = 12;

// Ids leave room behind each page, so that every page begins with the same digit and all pages are of one length.
const idsPerPage = 100;

/** The project with this number; all ids are of one length. */
export function idOf(sequence: number): string {
  return idPrefix + String(sequence).padStart(digits, '0');
}

/** Which kind of project an id stands for. */
export function variantOf(id: string): number {
  return id.charCodeAt(id.length - 1) % variants;
}

/** The cursor in front of a page. */
export function pageCursorOf(page: number): string {
  return cursorPrefix + String(page).padStart(digits, '0');
}

/** The first project of the page with this number. */
export function firstIdOf(page: number): string {
  return idOf(page * idsPerPage);
}

/** The projects of the page behind a cursor. @throws TypeError for a cursor that is none of ours */
export function idsBehind(cursor: string): string[] {
  const page = pageOf(cursor);
  return Array.from({ length: pageSize }, (_, place) => idOf(page * idsPerPage + place));
}

/** The cursor at the end of the page behind a cursor. @throws TypeError for a cursor that is none of ours */
export function endCursorBehind(cursor: string): string {
  return pageCursorOf(pageOf(cursor) + 1);
}

function pageOf(cursor: string): number {
  const page = Number(cursor.slice(cursorPrefix.length));
  if (cursor.startsWith(cursorPrefix) && Number.isSafeInteger(page)) return page;
  throw new TypeError(`no cursor of the fixture: ${cursor}`);
}
