import { calendarDateOf, startOfDay } from '@guanjia/kernel/calendarDate';
import type { KnowledgeEntry } from './domain/knowledge.ts';
import type { KnowledgeRules } from './domain/knowledgeRules.ts';
import type { Lecture } from './domain/lecture.ts';
import { holdLecture, planLecture } from './domain/planLecture.ts';
import { draftKnowledge, ownWords, publishKnowledge } from './domain/writeKnowledge.ts';
import type { KnowledgeScript } from './knowledgeScript.ts';
import type { StaffingAct } from './staffingActs.ts';

const dayMs = 86_400_000;
const halfPastNineMs = 9.5 * 3_600_000;
const writer = { subject: 'demo.knowledge', name: '演示审批服务局经办人' };

/** All that the demo's people have done with the knowledge base and in policy lectures, by the department's own rules. */
export function knowledgeActs(
  { entries, lectures }: KnowledgeScript,
  { now, knowledgeRules }: { readonly now: Date; readonly knowledgeRules: KnowledgeRules },
): StaffingAct[] {
  return [
    ...entries.flatMap((entry) => entryActs(entry, knowledgeRules)),
    ...lectures.flatMap((lecture) => lectureActs(lecture, now)),
  ];
}

function entryActs(script: KnowledgeScript['entries'][number], rules: KnowledgeRules): StaffingAct[] {
  const { id, ownerAgency, ownerRegion, daysAgo, publishedDaysAgo, reason, ...said } = script;
  const text = { ...said, fields: [], kinds: [], itemCodes: [], agencies: [] };
  let drafted: ReturnType<typeof draftKnowledge> | undefined;
  return [
    {
      daysAgo,
      perform: (stage, occasion) => {
        const words = ownWords({ agency: ownerAgency, regionCode: ownerRegion });
        drafted = draftKnowledge({ ...occasion, actor: writer }, { id, ...words }, { text, reason, concealed: null });
        stage.keep(drafted);
      },
    },
    {
      daysAgo: publishedDaysAgo,
      perform: (stage, occasion) => {
        const entry: KnowledgeEntry | undefined = drafted?.entry;
        const last = drafted?.knowledge?.[0]?.edition;
        if (entry === undefined || !last) throw new TypeError(`the demo publishes what is not written: ${id}`);
        stage.keep(publishKnowledge(occasion, rules, { entry, last }, null));
      },
    },
  ];
}

function lectureActs(script: KnowledgeScript['lectures'][number], now: Date): StaffingAct[] {
  const { daysAgo, startsDaysAgo, hours, lecturerIds, held, ...said } = script;
  const day = calendarDateOf(new Date(now.getTime() - startsDaysAgo * dayMs));
  const startsAt = new Date(startOfDay(day).getTime() + halfPastNineMs);
  const endsAt = new Date(startsAt.getTime() + hours * 3_600_000);
  let lecture: Lecture | undefined;
  const planned: StaffingAct = {
    daysAgo,
    perform: (stage, occasion) => {
      const asked = { ...said, startsAt, endsAt, projectId: null, materials: [] };
      const decided = planLecture(occasion, asked, lecturerIds.map(stage.personOf));
      lecture = decided.lecture;
      stage.keep(decided);
    },
  };
  if (held === undefined) return [planned];
  const { daysAgo: heldDaysAgo, ...record } = held;
  return [
    planned,
    {
      daysAgo: heldDaysAgo,
      perform: (stage, occasion) => {
        if (lecture === undefined) throw new TypeError(`the demo holds what is not planned: ${script.id}`);
        stage.keep(holdLecture(occasion, lecture, record));
      },
    },
  ];
}
