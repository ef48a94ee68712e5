import { createHash } from 'node:crypto';
import { canonicalJson } from '@guanjia/kernel/canonicalJson';
import type { SurveyFinding, SurveyRecord } from './jointSurvey.ts';

/** The text a participant signs: survey, participant, SHA-256 in hex over the canonical JSON of record and findings, signer and time. */
export function surveySignatureText({
  surveyId,
  participant,
  record,
  findings,
  subject,
  at,
}: {
  readonly surveyId: string;
  readonly participant: string;
  readonly record: SurveyRecord;
  readonly findings: readonly SurveyFinding[];
  readonly subject: string;
  readonly at: Date;
}): string {
  const digest = createHash('sha256').update(canonicalJson({ record, findings })).digest('hex');
  return ['guanjia-survey-v1', surveyId, participant, digest, subject, at.toISOString()].join('\n');
}
