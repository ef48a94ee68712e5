import { type ErrorCode, errorCodes } from '@guanjia/kernel/errorCodes';
import type { GraphQLFormattedError } from 'graphql';
import { departmentDetail, departmentMessage } from './departmentWords.ts';
import { protocolMessages } from './protocolMessages.ts';

/**
 * An error as clients see it: a stable code, both languages, the department it comes from, and nothing of our insides (X4).
 * A code that is neither in our catalogue nor the integrator's own becomes a fault without words.
 */
export function formatError(error: GraphQLFormattedError): GraphQLFormattedError {
  const { code, serviceName, stacktrace: _, http: __, ...detail } = error.extensions ?? {};
  const department = typeof serviceName === 'string' ? { department: serviceName } : {};
  const known = knownCode(code, department.department !== undefined);
  if (known === null) return hidden(error, { ...department, ...pick(detail, 'requestId') });
  if (department.department !== undefined) return ofDepartment(error, known, { ...detail, ...department });
  const messageZh = detail['messageZh'] ?? chineseOf(known);
  const extensions = { ...detail, code: known, ...(messageZh === undefined ? {} : { messageZh }) };
  return { ...error, extensions };
}

/** A department's refusal, in words that say nothing of its insides. */
function ofDepartment(
  error: GraphQLFormattedError,
  code: string,
  detail: Readonly<Record<string, unknown>>,
): GraphQLFormattedError {
  const seen = departmentDetail(detail);
  const own = departmentMessage(code, error.message);
  const messageZh = chineseOf(code) ?? (own === null ? errorCodes.DEPARTMENT_FAULT.zh : seen['messageZh']);
  const message = own ?? errorCodes.DEPARTMENT_FAULT.en;
  return { ...error, message, extensions: { ...seen, code, ...(messageZh === undefined ? {} : { messageZh }) } };
}

/** Whether an error with these extensions says no more to its client than that there was a fault: it belongs in the log. */
export function isFault(extensions: GraphQLFormattedError['extensions']): boolean {
  const { code, serviceName } = extensions ?? {};
  return knownCode(code, typeof serviceName === 'string') === null;
}

/** The code if a client may see it. A protocol error that a department answers means that we asked it wrongly. */
function knownCode(code: unknown, ofDepartment: boolean): string | null {
  if (typeof code !== 'string' || hiddenCodes.has(code)) return null;
  if (isErrorCode(code)) return code;
  const isProtocol = protocolMessages.has(code);
  return isProtocol !== ofDepartment ? code : null;
}

const hiddenCodes: ReadonlySet<string> = new Set([
  'INTERNAL_FAULT',
  'INTERNAL_SERVER_ERROR',
  'DOWNSTREAM_SERVICE_ERROR',
  'UNSIGNED_REQUEST',
]);

function hidden(error: GraphQLFormattedError, detail: Readonly<Record<string, unknown>>): GraphQLFormattedError {
  const code = 'department' in detail ? 'DEPARTMENT_FAULT' : 'INTERNAL_FAULT';
  const { en: message, zh: messageZh } = errorCodes[code];
  return { ...error, message, extensions: { ...detail, code, messageZh } };
}

function chineseOf(code: string): string | undefined {
  return isErrorCode(code) ? errorCodes[code].zh : protocolMessages.get(code);
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCodes, code);
}

function pick(detail: Readonly<Record<string, unknown>>, key: string): Readonly<Record<string, unknown>> {
  return key in detail ? { [key]: detail[key] } : {};
}
