import type { HttpAnswer, HttpSender, Post } from '../transport/HttpSender.ts';

/** `scope` says for whom: nobody gets the answer to another's question. @throws what `HttpSender.post` throws. */
export type CollapsedPost = (scope: string, post: Post) => Promise<HttpAnswer>;

interface Place {
  body: string;
  scope: string;
  epoch: number;
  answer: Promise<HttpAnswer> | null;
}

const places = 1_024;
const hashedCharacters = 64;

/**
 * Sends what is under way only once: who asks the same meanwhile waits for that answer. When it fails, the first of
 * those who waited asks for himself, with what is left of his deadline, and the others wait for him: their deadlines began
 * later, and the failure may not be theirs. Only for what may be repeated. Each answer is read
 * by everybody for himself.
 *
 * `epoch` is another number after each event and each mutation: who asks behind one is not given what was asked before it.
 *
 * Each question has one of 1,024 places, and one that finds it taken by another goes its own way. A Map would be exact, but
 * one that questions come into and leave keeps them alive in its discarded tables, and the garbage collector busy.
 */
export function collapsePosts(
  sender: Pick<HttpSender, 'post'>,
  onCollapsed: () => void,
  epoch: () => number = () => 0,
): { readonly post: CollapsedPost } {
  const underWay = Array.from({ length: places }, (): Place => ({ body: '', scope: '', epoch: 0, answer: null }));
  const lead = async (place: Place, scope: string, post: Post): Promise<HttpAnswer> => {
    const answer = sender.post(post);
    place.body = post.body;
    place.scope = scope;
    place.epoch = epoch();
    place.answer = answer;
    try {
      return await answer;
    } finally {
      if (place.answer === answer) {
        place.answer = null;
        place.body = '';
      }
    }
  };
  return {
    async post(scope, post) {
      const place = underWay[placeOf(post.body)];
      if (place === undefined) return sender.post(post);
      const began = place.answer === null ? 0 : performance.now();
      while (place.answer !== null) {
        if (place.body !== post.body || place.scope !== scope || place.epoch !== epoch())
          return sender.post(withSpent(post, began));
        const answer = await place.answer.catch(() => null);
        if (answer === null) continue;
        onCollapsed();
        return answer;
      }
      return lead(place, scope, began === 0 ? post : withSpent(post, began));
    },
  };
}

function withSpent(post: Post, began: number): Post {
  return { ...post, spentMs: (post.spentMs ?? 0) + performance.now() - began };
}

/** By the end of the body, where what differs stands: variables and representations. */
function placeOf(body: string): number {
  let hash = body.length;
  for (let at = Math.max(0, body.length - hashedCharacters); at < body.length; at += 1) {
    hash = (Math.imul(hash, 31) + body.charCodeAt(at)) | 0;
  }
  return (hash >>> 0) % places;
}
