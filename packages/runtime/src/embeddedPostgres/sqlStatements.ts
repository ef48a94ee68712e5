const opaque = [
  String.raw`--[^\n]*`,
  String.raw`/\*[\s\S]*?\*/`,
  String.raw`\b[eE]'(?:[^'\\]|\\[\s\S]|'')*'`,
  `'(?:[^']|'')*'`,
  String.raw`\$([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$[\s\S]*?\$\1\$`,
];
const tokens = new RegExp([...opaque, `"(?:[^"]|"")*"`, ';'].join('|'), 'g');
const worthALook = /\b(?:copy|listen|unlisten|discard|deallocate)\b/i;

/** What a statement does to the one session that all clients share. */
export type SharedEffect =
  | { kind: 'listen'; channel: string }
  | { kind: 'unlisten'; channel: string | null }
  | { kind: 'refused'; reason: string };

/**
 * The effects of a query text on the shared session, statement by statement; literals and comments do not count.
 */
export function sharedEffects(sql: string): readonly SharedEffect[] {
  if (!worthALook.test(sql)) return [];
  return statementsOf(sql)
    .map(effectOf)
    .filter((effect) => effect !== null);
}

/** Statements with literals and comments blanked. */
function statementsOf(sql: string): readonly string[] {
  const blanked = sql.replace(tokens, (token) => {
    if (token === ';') return '\0';
    return token.startsWith('"') ? token : ' ';
  });
  return blanked.split('\0').map((statement) => statement.trim());
}

function effectOf(statement: string): SharedEffect | null {
  const listening = /^(listen|unlisten)\s+(\*|"(?:[^"]|"")+"|[\w$\u0080-\uffff]+)/i.exec(statement);
  if (listening) return listeningEffect(listening[1] ?? '', listening[2] ?? '');
  if (/^copy\b[\s\S]*\bfrom\s+stdin\b/i.test(statement)) return { kind: 'refused', reason: copyReason };
  if (/^(?:discard\s+(?:all|plans|temp)|deallocate\s+(?:prepare\s+)?all)\b/i.test(statement)) {
    return { kind: 'refused', reason: discardReason };
  }
  return null;
}

const copyReason = 'COPY FROM STDIN is not supported by the embedded database; use INSERT';
const discardReason = 'DISCARD and DEALLOCATE ALL would reach every client of the embedded database';

function listeningEffect(verb: string, name: string): SharedEffect {
  const channel = channelName(name);
  if (verb.toLowerCase() === 'unlisten') return { kind: 'unlisten', channel: name === '*' ? null : channel };
  return { kind: 'listen', channel };
}

function channelName(identifier: string): string {
  return identifier.startsWith('"') ? identifier.slice(1, -1).replaceAll('""', '"') : identifier.toLowerCase();
}
