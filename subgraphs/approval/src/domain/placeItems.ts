import { type AdaptedItem, adaptItem } from './adaptItem.ts';
import type { Application } from './application.ts';
import { isLive } from './applicationMachine.ts';
import { approvalEffects } from './approvalEffect.ts';
import { factsOfProject, type JudgedProject, type Statement } from './factsOfProject.ts';
import type { ItemCatalogue } from './itemCatalogue.ts';
import { judgeCondition, type Verdict } from './judgeCondition.ts';
import type { Label } from './label.ts';
import { policiesInForce } from './policiesInForce.ts';

/** What decides which items a project needs. */
export interface PlacingQuestion {
  readonly project: JudgedProject;
  /** Null while nothing has been stated. */
  readonly statement: Statement | null;
  /** All applications of the project. */
  readonly applications: readonly Application[];
  readonly catalogue: Pick<ItemCatalogue, 'items' | 'policiesOf' | 'nameOf'>;
}

/** An item with the answer whether it belongs to the roadmap. */
export interface ItemPlace {
  readonly adapted: AdaptedItem;
  /** What its condition says of the project. */
  readonly verdict: Verdict;
  readonly isIn: boolean;
  readonly reasons: readonly Label[];
  /** The application that stands, if there is one. */
  readonly application: Application | null;
}

const always: Label = { en: 'It applies to every project.', zh: '适用于所有项目' };
const opened: Label = { en: 'An application has been begun.', zh: '已有申请' };

/**
 * Every item of the catalogue, in or out, with the reasons (A3). What has been applied for is always in. What hangs on
 * something not known is out, and the reason says what would have to be stated.
 */
export function placeItems({ project, statement, applications, catalogue }: PlacingQuestion): readonly ItemPlace[] {
  const facts = factsOfProject(project, statement);
  const policies = policiesInForce(catalogue, project, statement);
  const live = applications.filter(({ status }) => isLive(status));
  const standing = new Map(ofEffect(live, true).map((application) => [application.item.code, application]));
  const ahead = new Map(ofEffect(live, false).map((application) => [application.item.code, application]));
  return catalogue.items.map((item): ItemPlace => {
    const adapted = adaptItem(item, policies);
    const application = standing.get(item.code) ?? null;
    const { verdict, because } = judgeCondition(item.applies, facts, catalogue.nameOf);
    const reasons = because.length === 0 ? [always] : because;
    const early = ahead.get(item.code);
    if (application !== null) {
      const known = early && application.status === 'DRAFT' ? [opened, reasonOf(early)] : [opened];
      return { adapted, verdict, isIn: true, reasons: [...known, ...reasons], application };
    }
    if (early !== undefined) {
      return { adapted, verdict, isIn: true, reasons: [reasonOf(early), ...reasons], application };
    }
    if (verdict === 'YES' && adapted.leftOut !== null) {
      return { adapted, verdict, isIn: false, reasons: [adapted.leftOut], application };
    }
    const changes = adapted.changedBy.map(({ en, zh }) => ({ en: `Changed by policy: ${en}.`, zh: `政策调整：${zh}` }));
    return {
      adapted,
      verdict,
      isIn: verdict === 'YES',
      reasons: verdict === 'YES' ? [...reasons, ...changes] : reasons,
      application,
    };
  });
}

function ofEffect(applications: readonly Application[], isFormal: boolean): readonly Application[] {
  return applications.filter(({ effect }) => (effect === 'FORMAL') === isFormal);
}

/** A pre-approval and a simulated approval are seen, and never taken for done (A10 A11). */
function reasonOf({ effect, status }: Application): Label {
  const isApproved = status === 'APPROVED';
  const word = effect === 'SIMULATED' ? 'A simulated approval' : 'A pre-approval';
  const en = `${word} ${isApproved ? 'is there; the formal one is to come' : 'has been applied for'}.`;
  return { en, zh: `${approvalEffects[effect]}${isApproved ? '已通过，待换发正式文件' : '办理中'}` };
}
