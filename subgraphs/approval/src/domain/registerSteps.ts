import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import { addMonths } from './addMonths.ts';
import type { Application, ApplicationStep } from './application.ts';
import type { ApplicationChange } from './applicationChange.ts';
import { type ApprovalEffect, counts, isWeaker } from './approvalEffect.ts';
import { type Certificate, certificateStatusOn } from './certificate.ts';
import type { Basis, CertificateRegister } from './certificateRegister.ts';
import { simulatedPrefix } from './documentOf.ts';
import type { Statement } from './factsOfProject.ts';
import type { Project } from './project.ts';
import { simulationBasisOf } from './simulationBasis.ts';

/** Whose register it is, and what a simulation would rest on. */
export interface RegisterPlace {
  readonly project: Project;
  readonly statement: Statement | null;
}

/** Whether a step changes the register: something is handed in, approved, converted, or comes to its end. */
export function isRegistered({ action, from, to }: ApplicationStep): boolean {
  return action === 'submit' || action === 'convert' || from === 'APPROVED' || isEnd(to);
}

/**
 * The register after an application's steps: what was counted becomes a basis, an approval issues a certificate, a
 * conversion one in place of the old, and the end of an approval withdraws it (A10 A14). Flags are settled afterwards.
 * @throws PREREQUISITE_MISSING when a counted approval has been withdrawn meanwhile, CERTIFICATE_STANDS
 */
export function registerSteps(
  register: CertificateRegister,
  { after, steps, counted = [] }: ApplicationChange,
  place: RegisterPlace,
): CertificateRegister {
  return steps.reduce((current, step) => {
    const { effect } = after;
    const isIssued = step.to === 'APPROVED' && (step.from !== 'APPROVED' || step.action === 'convert');
    const isCounting = ['submit', 'recordApproval', 'convert'].includes(step.action);
    const based = isCounting ? addBases(current, { application: after, effect, counted }) : current;
    if (isIssued) return issue(based, { application: after, effect, step, ...place });
    return step.from === 'APPROVED' && step.to !== 'APPROVED' ? withdraw(based, after, step) : based;
  }, register);
}

interface Counting {
  readonly application: Application;
  readonly effect: ApprovalEffect;
  readonly counted: readonly string[];
}

/** Formal approvals from before there were certificates have none to be built on. */
function addBases(register: CertificateRegister, { application, effect, counted }: Counting): CertificateRegister {
  const { id: applicationId } = application;
  const bases = counted.flatMap((code): Basis[] => {
    const ofItem = register.certificates.filter((one) => one.itemCode === code && counts(effect, one.effect));
    const valid = ofItem.find(({ standing }) => standing === 'VALID');
    if (valid) return [{ applicationId, effect, certificateId: valid.id }];
    if (ofItem.length === 0) return [];
    throw new DomainError('PREREQUISITE_MISSING', { field: 'itemCode', value: application.item.code, missing: [code] });
  });
  return { ...register, bases: [...register.bases, ...bases] };
}

interface Issue extends RegisterPlace {
  readonly application: Application;
  readonly effect: ApprovalEffect;
  readonly step: ApplicationStep;
}

function issue(register: CertificateRegister, issued: Issue): CertificateRegister {
  const { application, effect, step, project, statement } = issued;
  const { code: itemCode, name: itemName, agency } = application.item;
  const ofItem = register.certificates.filter((one) => one.itemCode === itemCode);
  const current = ofItem.find(({ standing }) => standing === 'VALID') ?? null;
  const validFrom = calendarDateOf(step.at);
  if (current !== null) requireSuperseded(current, effect, validFrom);
  const certificate: Certificate = {
    id: newId(),
    number: application.decision?.documentNo ?? generatedNumber(issued, ofItem.length + 1),
    projectId: application.projectId,
    applicationId: application.id,
    itemCode,
    itemName,
    agency,
    effect,
    standing: 'VALID',
    issuedAt: step.at,
    issuedBy: step.by,
    validFrom,
    validUntil: validityOf(issued, validFrom),
    supersedesId: current?.id ?? null,
    endedAt: null,
    endReason: null,
    simulation: effect === 'SIMULATED' ? simulationBasisOf(project, statement) : null,
  };
  const others = register.certificates.map((one) =>
    one === current ? { ...one, standing: 'SUPERSEDED' as const, endedAt: step.at } : one,
  );
  return { ...register, certificates: [...others, certificate] };
}

/** Only something stronger takes the place of a certificate, or something new that of an expired one. */
function requireSuperseded(current: Certificate, effect: ApprovalEffect, today: CalendarDate): void {
  if (isWeaker(current.effect, effect) || certificateStatusOn(current, today) === 'EXPIRED') return;
  throw new DomainError('CERTIFICATE_STANDS', { value: current.number, current: current.effect });
}

/** What was said; else as the catalogue has it, but for a conversion, which says it itself. */
function validityOf({ application, step }: Issue, validFrom: CalendarDate): CalendarDate | null {
  const { decision, item } = application;
  const said = decision?.validUntil ?? null;
  if (said !== null || step.action === 'convert' || item.validMonths === null) return said;
  return addMonths(validFrom, item.validMonths);
}

const prefixes = { FORMAL: '批', PRE_APPROVAL: '预审', SIMULATED: simulatedPrefix } as const satisfies Record<
  ApprovalEffect,
  string
>;

/** Effect, year, project code, item, and the how-manieth of the item in this project: 预审〔2025〕2509-…-000001/eia-approval/1 */
function generatedNumber({ effect, step, project, application }: Issue, place: number): string {
  const year = calendarDateOf(step.at).slice(0, 4);
  return `${prefixes[effect]}〔${year}〕${project.code}/${application.item.code}/${place}`;
}

function withdraw(
  register: CertificateRegister,
  { id }: Application,
  { at, note }: ApplicationStep,
): CertificateRegister {
  const certificates = register.certificates.map((one) =>
    one.applicationId === id && one.standing === 'VALID'
      ? { ...one, standing: 'WITHDRAWN' as const, endedAt: at, endReason: note }
      : one,
  );
  return { ...register, certificates };
}

function isEnd(status: ApplicationStep['to']): boolean {
  return !['DRAFT', 'SUBMITTED', 'ACCEPTED', 'CORRECTION_REQUESTED', 'UNDER_REVIEW', 'SPECIAL_PROCEDURE'].includes(
    status,
  );
}
