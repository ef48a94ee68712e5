import { beforeAll, expect, it } from 'vitest';
import { describeDashboard, type OpenOptions } from './kit/describeDashboard.ts';
import { expectNoSidewaysScroll } from './kit/expectNoSidewaysScroll.ts';
import { screenshotOf } from './kit/screenshotOf.ts';

const housing = '01930000-0000-7000-8000-000000000003';
const underWay = '01930000-0000-7000-8000-000000000004';
const approver = 'approver-natural-resources';
const desk = { width: 1440, height: 900 };

const inbox = `query ($agency: Agency!) { applicationInbox(agency: $agency, first: 50) { nodes { id status } } }`;
const begin =
  'mutation ($id: ID!) { startSpecialProcedure(applicationId: $id, kind: EXPERT_REVIEW, reason: "专家评审") { id } }';
const end = 'mutation ($id: ID!) { endSpecialProcedure(applicationId: $id) { id } }';

interface Picture extends OpenOptions {
  readonly name: string;
  readonly persona: string;
  readonly path: string;
  /** There once the page shows what the picture is of. */
  readonly shows: string;
}

/** All pictures that the README shows. */
const pictures: readonly Picture[] = [
  {
    name: 'wall',
    persona: 'service-room',
    path: '/wall?wall',
    shows: '.wall-changes li',
    dark: true,
    width: 1920,
    height: 1080,
  },
  { name: 'wall-en', persona: 'service-room', path: '/wall', shows: '.wall-changes li', language: 'en', ...desk },
  {
    name: 'wall-phone',
    persona: 'steward',
    path: '/wall',
    shows: '.wall-changes li',
    width: 390,
    height: 844,
  },
  {
    name: 'project-roadmap',
    persona: 'service-room',
    path: `/projects/${housing}?view=roadmap`,
    shows: '.item-box',
    ...desk,
  },
  {
    name: 'project-gantt',
    persona: 'service-room',
    path: `/projects/${housing}?view=roadmap&chart=gantt`,
    shows: '.gantt',
    language: 'en',
    ...desk,
  },
  {
    name: 'project-handoffs',
    persona: 'service-room',
    path: `/projects/${underWay}?view=handoffs`,
    shows: '.handoff',
    ...desk,
  },
  { name: 'service-room', persona: 'service-room', path: '/service-room', shows: '.tile-figure', ...desk },
  { name: 'owner-phone', persona: 'owner-under-way', path: '/owner', shows: '.task', width: 390, height: 844 },
];

describeDashboard('the pictures of the README', ({ openAs, ask }) => {
  /** Something has just happened, as long as there is something to do. */
  beforeAll(async () => {
    const { applicationInbox } = await ask(approver, inbox, { agency: 'NATURAL_RESOURCES' });
    const open = applicationInbox.nodes.filter(({ status }: { status: string }) => status === 'UNDER_REVIEW');
    for (const { id } of open.slice(0, 2)) await ask(approver, begin, { id });
    for (const { id } of open.slice(0, 2)) await ask(approver, end, { id });
  });

  it.each(pictures)('$name shows what it is of, and nothing past its edge', async (picture) => {
    const page = await openAs(picture.persona, picture.path, picture);
    await page.locator(picture.shows).first().waitFor();
    await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' });
    await page.locator('.follow[data-phase=connected]').first().waitFor({ state: 'attached' });
    expect(await page.locator(picture.shows).count()).toBeGreaterThan(0);
    await expectNoSidewaysScroll(page);
    await screenshotOf(page, picture.name);
  });
});
