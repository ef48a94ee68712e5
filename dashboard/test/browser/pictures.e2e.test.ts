import { expect, it } from 'vitest';
import { describeDashboard, type OpenOptions } from './kit/describeDashboard.ts';
import { expectNoSidewaysScroll } from './kit/expectNoSidewaysScroll.ts';
import { screenshotOf } from './kit/screenshotOf.ts';

const housing = '01930000-0000-7000-8000-000000000003';
const desk = { width: 1440, height: 900 };

interface Picture extends OpenOptions {
  readonly name: string;
  readonly persona: string;
  readonly path: string;
  /** There once the page shows what the picture is of. */
  readonly shows: string;
}

/** All pictures that the README shows. */
const pictures: readonly Picture[] = [
  { name: 'wall', persona: 'dashboard', path: '/?wall', shows: '.wall-row', dark: true, width: 1600, height: 900 },
  { name: 'wall-en', persona: 'service-room', path: '/', shows: '.wall-row', language: 'en', ...desk },
  {
    name: 'wall-phone',
    persona: 'steward',
    path: '/',
    shows: '.wall-row',
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
  { name: 'service-room', persona: 'service-room', path: '/service-room', shows: '.tile-figure', ...desk },
  { name: 'owner-phone', persona: 'owner', path: '/owner', shows: 'main h2', width: 390, height: 844 },
];

describeDashboard('the pictures of the README', ({ openAs }) => {
  it.each(pictures)('$name shows what it is of, and nothing past its edge', async (picture) => {
    const page = await openAs(picture.persona, picture.path, picture);
    await page.locator(picture.shows).first().waitFor();
    await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' });
    expect(await page.locator(picture.shows).count()).toBeGreaterThan(0);
    await expectNoSidewaysScroll(page);
    await screenshotOf(page, picture.name);
  });
});
