/** What happens on a site: a CloudEvent of a type that this source is registered for (docs/cloudEvents.md of the project graph). */
export interface SiteEvent {
  /** Ours, unique among our events: the same again has no effect. */
  readonly id: string;
  readonly type: string;
  /** Id (UUID) or code (项目代码) of the project. */
  readonly subject: string;
  /** ISO 8601 with offset. */
  readonly time: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Where events go, and as whom. */
export interface EventDoor {
  readonly gatewayUrl: string;
  /** The key that the service room gave out when it registered this system. */
  readonly key: string;
  /** The URI that this system is registered with. */
  readonly source: string;
  readonly deadlineMs?: number;
}

/** An event that was not taken; `retryAfterSeconds` where the same may be sent again later. */
export class EventRefused extends Error {
  readonly retryAfterSeconds: number | null;

  constructor(message: string, retryAfterSeconds: number | null) {
    super(message);
    this.name = 'EventRefused';
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Posts one event. Send the same event again whenever you are not sure. @throws EventRefused with the gateway's own words */
export async function postEvent(event: SiteEvent, door: EventDoor): Promise<void> {
  const response = await fetch(`${door.gatewayUrl}/events`, {
    method: 'POST',
    headers: { authorization: `Bearer ${door.key}`, 'content-type': 'application/cloudevents+json' },
    body: JSON.stringify({ specversion: '1.0', source: door.source, ...event }),
    signal: AbortSignal.timeout(door.deadlineMs ?? 10_000),
  });
  const said = await response.text();
  if (response.status === 202) return;
  const isTemporary = response.status === 429 || response.status >= 500;
  const seconds = Number(response.headers.get('retry-after') ?? 5);
  throw new EventRefused(`${response.status} ${said.slice(0, 500)}`, isTemporary ? seconds : null);
}
