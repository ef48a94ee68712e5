import { actorOf } from '@guanjia/kernel/actor';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { handoffDigest } from '@guanjia/kernel/receipt';
import { demoPeople } from './demoPeople.ts';
import type { DemoArchive, DemoScript } from './demoScript.ts';
import { type DemoNeeds, demoMaterial } from './playDemo.ts';
import { askAdvice } from './usecases/askAdvice.ts';
import { followArchiveLeg } from './usecases/followArchiveLeg.ts';
import { giveAdvice } from './usecases/giveAdvice.ts';
import { handOverArchive, prepareArchive } from './usecases/handOverArchive.ts';

type NeedsAgo = (daysAgo: number) => DemoNeeds;

/** Plays a question of an owner, and its answer if there is one. */
export async function playQuestion(
  needsAgo: NeedsAgo,
  facts: ProjectFacts,
  { projectId, daysAgo, question, answer }: DemoScript['questions'][number],
): Promise<void> {
  const asked = { projectId, question, itemCode: null };
  const { id } = await askAdvice(needsAgo(daysAgo), demoPeople.owner(facts), asked);
  if (answer === null) return;
  await giveAdvice(needsAgo(answer.daysAgo), demoPeople.clerk(facts), { adviceId: id, answer: answer.text });
}

/** Plays the handover of a project's file up to the archive's signature. */
export async function playArchive(
  needsAgo: NeedsAgo,
  facts: ProjectFacts,
  { projectId, preparedDaysAgo, sentDaysAgo, signedDaysAgo }: DemoArchive,
): Promise<void> {
  const owner = demoPeople.owner(facts);
  const preparing = needsAgo(preparedDaysAgo);
  const papers = preparing.archiveRules.kinds.filter(({ required }) => required).map(({ code }) => demoMaterial(code));
  await prepareArchive(preparing, owner, { projectId, papers });
  const handover = await handOverArchive(needsAgo(sentDaysAgo), owner, projectId);
  const legId = handover.rounds.at(-1)?.legId;
  if (legId === undefined) throw new TypeError('the demo has sent no file');
  const signing = needsAgo(signedDaysAgo);
  const signer = actorOf(demoPeople.approver('ARCHIVES', facts));
  const news = {
    kind: 'RECEIVED',
    digest: handoffDigest(signing.archives.handoffOf(legId)),
    signer,
    at: signing.now(),
  } as const;
  await followArchiveLeg(signing, { legId, news, by: signer });
}
