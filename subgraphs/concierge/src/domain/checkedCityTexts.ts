import { parseCalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { CityTexts, Publicity } from './cityReport.ts';
import { requireText } from './requireText.ts';

const longestText = 5000;
const longestUrl = 500;
const mostPublicity = 50;

/** Texts as they are asked for. */
export interface AskedCityTexts {
  readonly progress?: string | null | undefined;
  readonly experience?: string | null | undefined;
  readonly publicity?:
    | readonly {
        readonly title: string;
        readonly media: string;
        readonly publishedOn: string;
        readonly url?: string | null | undefined;
      }[]
    | null
    | undefined;
}

/** The texts with what is asked in place of what stands; a text that is absent stays. @throws BAD_INPUT */
export function checkedCityTexts(kept: CityTexts, { progress, experience, publicity }: AskedCityTexts): CityTexts {
  const list = publicity ?? null;
  if (list !== null && list.length > mostPublicity) {
    const accepted = `at most ${mostPublicity}`;
    throw new DomainError('BAD_INPUT', { field: 'texts.publicity', value: list.length, accepted });
  }
  return {
    progress: draftText(progress ?? kept.progress, 'texts.progress'),
    experience: draftText(experience ?? kept.experience, 'texts.experience'),
    publicity: list === null ? kept.publicity : list.map(checkedPublicity),
  };
}

/** A draft's text may still be empty. */
function draftText(text: string, field: string): string {
  return text.trim() === '' ? '' : requireText(text, field, longestText);
}

function checkedPublicity({
  title,
  media,
  publishedOn,
  url = null,
}: NonNullable<AskedCityTexts['publicity']>[number]): Publicity {
  return {
    title: requireText(title, 'texts.publicity.title', 200),
    media: requireText(media, 'texts.publicity.media', 100),
    publishedOn: parseCalendarDate(publishedOn, 'texts.publicity.publishedOn'),
    url: url === null ? null : checkedUrl(url),
  };
}

/** Links are printed and followed by people: only those of the web. */
function checkedUrl(text: string): string {
  const isWeb = text.length <= longestUrl && /^https?:\/\//i.test(text) && URL.canParse(text);
  if (isWeb) return text;
  const accepted = `an address of the web up to ${longestUrl} characters`;
  throw new DomainError('BAD_INPUT', { field: 'texts.publicity.url', value: text.slice(0, 100), accepted });
}
