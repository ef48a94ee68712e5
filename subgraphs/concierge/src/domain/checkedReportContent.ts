import { DomainError } from '@guanjia/kernel/DomainError';
import type { EvidenceEntry, EvidenceKind, ReportContent, ServiceText } from './report.ts';
import { requireId } from './requireId.ts';
import { requireText } from './requireText.ts';

const longestText = 2000;
const mostEntries = 100;
const fingerprint = /^[0-9a-f]{64}$/;

/** A piece of evidence as it is asked for. */
export interface AskedEvidence {
  readonly title: string;
  readonly kind: EvidenceKind;
  readonly projectId?: string | null | undefined;
  readonly sha256?: string | null | undefined;
  readonly text?: string | null | undefined;
}

/** The four parts of a service report (S4 统计报送). @throws BAD_INPUT naming the part */
export function checkedServiceText({ progress, problemsMet, helpGiven, nextWork }: ServiceText): ReportContent {
  return {
    kind: 'SERVICE',
    progress: requireText(progress, 'input.progress', longestText),
    problemsMet: requireText(problemsMet, 'input.problemsMet', longestText),
    helpGiven: requireText(helpGiven, 'input.helpGiven', longestText),
    nextWork: requireText(nextWork, 'input.nextWork', longestText),
  };
}

/** The evidence of a month. @throws BAD_INPUT naming the entry's field */
export function checkedEvidence(asked: readonly AskedEvidence[]): ReportContent & { readonly kind: 'EVIDENCE' } {
  if (asked.length === 0 || asked.length > mostEntries) {
    throw new DomainError('BAD_INPUT', { field: 'entries', value: asked.length, accepted: `1 to ${mostEntries}` });
  }
  return { kind: 'EVIDENCE', entries: asked.map(checkedEntry) };
}

function checkedEntry({ title, kind, projectId = null, sha256 = null, text = null }: AskedEvidence): EvidenceEntry {
  if ((sha256 === null) === (text === null)) {
    throw new DomainError('BAD_INPUT', { field: 'entries.sha256', accepted: 'exactly one of sha256 and text' });
  }
  if (sha256 !== null && !fingerprint.test(sha256)) {
    const accepted = '64 hexadecimal digits in lower case';
    throw new DomainError('BAD_INPUT', { field: 'entries.sha256', value: sha256.slice(0, 80), accepted });
  }
  return {
    title: requireText(title, 'entries.title', 200),
    kind,
    projectId: projectId === null ? null : requireId(projectId, 'entries.projectId'),
    sha256,
    text: text === null ? null : requireText(text, 'entries.text', longestText),
  };
}
