const reserved = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty']);

/** `site-safety` as `SiteSafety`; characters that a name of GraphQL cannot have part its words. */
export function pascalCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return words
    .map((word) => word.charAt(0).toUpperCase() + (isShout(word) ? word.slice(1).toLowerCase() : word.slice(1)))
    .join('');
}

export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** A name for a field: its own where GraphQL can have it, else one made of it, else `field` and its place. */
export function fieldNameOf(text: string, place: number): string {
  if (/^[a-z][A-Za-z0-9]*$/.test(text) && !reserved.has(text)) return text;
  const made = camelCase(text);
  return /^[a-z]/.test(made) && !reserved.has(made) ? made : `field${place + 1}`;
}

/** As `names`, each made different from those before it by a number. */
export function distinct(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; taken.has(free); number++) free = `${name}${number}`;
    taken.add(free);
    return free;
  });
}

/** Whether two names differ in letters' case and marks between words only: projectId, project_id, PROJECT-ID. */
export function isSameName(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function isShout(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && /[A-Z]/.test(word);
}

/** A name that says whose it is, for the graph is one name space; what is said already is not said twice. */
export function ofDepartment(department: string, name: string): string {
  const prefix = pascalCase(department);
  const own = pascalCase(name);
  if (own === '' || prefix.endsWith(own)) return prefix;
  return own.startsWith(prefix) ? own : prefix + own;
}
