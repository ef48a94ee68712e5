import { isFields } from '../gateway/isFields.ts';
import { departmentNames, sickName } from './departmentNames.ts';

/** What an answer is. */
export type Judged =
  | { readonly kind: 'whole' }
  /** The sick department's part is missing, all else is there, and this code says why. */
  | { readonly kind: 'partial'; readonly code: string }
  | { readonly kind: 'wrong'; readonly why: string };

/** What the sick department says of itself, and no client may see. */
const innerWord = '10.0.0.7';
const partialCodes: ReadonlySet<unknown> = new Set([
  'DEPARTMENT_UNAVAILABLE',
  'DEPARTMENT_TIMEOUT',
  'DEPARTMENT_BUSY',
  'DEPARTMENT_FAULT',
]);

/** Judges the answer to a question about one project; `isTouching` where it asks the sick department, too. */
export function judgeAnswer(status: number, text: string, { id, isTouching }: AskedQuestion): Judged {
  const wrong = (why: string): Judged => ({ kind: 'wrong', why: `${why}: ${status} ${text.slice(0, 200)}` });
  if (status !== 200) return wrong('status');
  if (text.includes(innerWord)) return wrong('words of the department');
  const answer: unknown = JSON.parse(text);
  if (!isFields(answer) || !isFields(answer['data'])) return wrong('no data');
  const { project } = answer['data'];
  if (!isFields(project) || project['id'] !== id) return wrong('another project');
  for (const name of departmentNames) {
    if (name === sickName) continue;
    const part = project[name];
    if (!isFields(part) || part['text'] !== `演示 ${name} ${id}`) return wrong(`no part of ${name}`);
  }
  const { errors } = answer;
  if (!isTouching) return errors === undefined ? { kind: 'whole' } : wrong('errors');
  const part = project[sickName];
  if (errors === undefined) {
    return isFields(part) && part['text'] === `演示 ${sickName} ${id}` ? { kind: 'whole' } : wrong('nothing said');
  }
  const code = codeIn(errors);
  return part === null && code !== null ? { kind: 'partial', code } : wrong('a wrong error');
}

/** What was asked. */
export interface AskedQuestion {
  readonly id: string;
  readonly isTouching: boolean;
}

function codeIn(errors: unknown): string | null {
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const extensions = isFields(first) ? first['extensions'] : null;
  const code = isFields(extensions) ? extensions['code'] : null;
  return typeof code === 'string' && partialCodes.has(code) ? code : null;
}
