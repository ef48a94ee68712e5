import { beijingDay } from '../../locale/beijingDay.ts';
import type { AcceptanceDesk, ApprovalsDesk, Desk, ServiceDesk, UtilitiesDesk } from './Desk.ts';
import type { Bilingual, Task, TaskBody } from './Task.ts';

type Found = TaskBody & Pick<Task, 'key' | 'title' | 'dueOn' | 'since'>;
type Application = NonNullable<ApprovalsDesk['applications']>['nodes'][number];

/** Everything that waits for the owner in one project, as far as its departments answer. */
export function tasksOf(desk: Desk): readonly Task[] {
  const found = [
    ...(desk.approvals?.applications?.nodes ?? []).flatMap(ofApplication),
    ...(desk.utilities === null ? [] : ofUtilities(desk.utilities)),
    ...(desk.acceptance === null ? [] : ofAcceptance(desk.acceptance)),
    ...(desk.service === null ? [] : ofService(desk.service)),
  ];
  return found.map((one) => ({ ...one, projectId: desk.id, projectName: desk.name }));
}

function ofApplication(application: Application): readonly Found[] {
  const { id, version, itemName, itemNameEn, status, allowedActions } = application;
  const { toleranceCommitment: tolerance, notificationCommitment: notification } = application;
  const title = { zh: itemName, en: itemNameEn };
  const undated = { title, dueOn: null, since: null };
  const dealt = { application: { id, version } };
  const found: Found[] = [];
  if (status === 'CORRECTION_REQUESTED')
    found.push({ kind: 'correction', key: `correction ${id}`, ...undated, ...dealt });
  if (status === 'DRAFT') found.push({ kind: 'draft', key: `draft ${id}`, ...undated });
  if (allowedActions.includes('SUPPLY_AWAITED'))
    found.push({ kind: 'awaited', key: `awaited ${id}`, ...undated, ...dealt });
  if (tolerance?.status === 'SIGNED') {
    found.push({ kind: 'tolerance', key: `tolerance ${tolerance.id}`, ...undated, dueOn: tolerance.dueOn, ...dealt });
  }
  if (notification?.status === 'SIGNED' || notification?.status === 'CHECK_DUE') {
    found.push({
      kind: 'notification',
      key: `notification ${notification.id}`,
      ...undated,
      dueOn: notification.checkDueOn,
    });
  }
  return found;
}

function ofUtilities({ jointSurveys, utilityApplications }: UtilitiesDesk): readonly Found[] {
  const surveys = (jointSurveys?.nodes ?? []).flatMap(({ id, status, place, slot }): Found[] => {
    if (status !== 'SCHEDULED' || slot === null) return [];
    const { startsAt } = slot;
    return [
      { kind: 'survey', key: `survey ${id}`, title: null, dueOn: beijingDay(startsAt), since: null, startsAt, place },
    ];
  });
  const returned = (utilityApplications?.nodes ?? []).flatMap(({ id, status, submittedAt, matters }): Found[] => {
    const common = { kind: 'return', applicationId: id, dueOn: null } as const;
    if (status === 'RETURNED') {
      return [{ ...common, key: `return ${id}`, title: null, since: beijingDay(submittedAt), matterId: null }];
    }
    return matters
      .filter((matter) => matter.status === 'RETURNED')
      .map(({ id: matterId, matterName, matterNameEn }) => ({
        ...common,
        key: `return ${matterId}`,
        title: { zh: matterName, en: matterNameEn },
        since: null,
        matterId,
      }));
  });
  return [...surveys, ...returned];
}

function ofAcceptance({ acceptances, acceptancePreChecks }: AcceptanceDesk): readonly Found[] {
  const open = (acceptances?.nodes ?? []).filter(
    ({ status }) => status === 'RECTIFYING' || status === 'UNDER_ACCEPTANCE',
  );
  const rectifications = open.flatMap(({ id: acceptanceId, items }) =>
    items
      .filter(({ status }) => status === 'RECTIFYING')
      .map(
        ({ id: itemId, itemCode, item }): Found => ({
          kind: 'rectification',
          key: `rectification ${itemId}`,
          title: named(item, itemCode),
          dueOn: null,
          since: null,
          acceptanceId,
          itemId,
          itemCode,
        }),
      ),
  );
  const findings = (acceptancePreChecks?.nodes ?? []).flatMap(({ id: preCheckId, checkedAt, findings: all }) =>
    all
      .filter(({ putRightAt }) => putRightAt === null)
      .map(
        ({ number, itemCode, item, finding, advice }): Found => ({
          kind: 'finding',
          key: `finding ${preCheckId} ${number}`,
          title: named(item, itemCode),
          dueOn: null,
          since: beijingDay(checkedAt),
          preCheckId,
          number,
          finding,
          advice,
        }),
      ),
  );
  return [...rectifications, ...findings];
}

function ofService({
  health,
  serviceAgreement: agreement,
  completion,
  serviceEvaluation,
}: ServiceDesk): readonly Found[] {
  const found: Found[] = [];
  const terms = agreement?.offered ?? null;
  if (agreement?.status === 'OFFERED' && terms !== null && terms.ownerSigned === null) {
    const { id } = agreement;
    const since = beijingDay(terms.offeredAt);
    found.push({ kind: 'agreement', key: `agreement ${id}`, title: null, dueOn: null, since, agreementId: id, terms });
  }
  if (completion?.isServed === true && serviceEvaluation === null) {
    const since = beijingDay(completion.finishedAt);
    found.push({ kind: 'rating', key: `rating ${completion.id}`, title: null, dueOn: null, since });
  }
  for (const { kind, waitsFor, since, name, nameEn, department } of health?.blockedBy ?? []) {
    if (kind !== 'BEHIND_PLAN' || waitsFor !== 'OWNER' || name === null) continue;
    const title = { zh: name, en: nameEn ?? name };
    found.push({ kind: 'behindPlan', key: `behindPlan ${department} ${name}`, title, dueOn: null, since });
  }
  return found;
}

function named(item: { readonly name: string; readonly nameEn: string } | null, code: string): Bilingual {
  return { zh: item?.name ?? code, en: item?.nameEn ?? code };
}
