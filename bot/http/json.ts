const DEPTH = 32;
/** Names that reach an object's prototype: nobody honest sends them. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** A JSON text read strictly, or undefined: malformed, too deep, a key twice, a reserved key, a number or a string nothing can store. */
export function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    if (!isPlain(text)) return undefined;
    const value: unknown = JSON.parse(text);
    return isStorable(value) ? { value } : undefined;
  } catch {
    return undefined;
  }
}

/** One pass over the text before it is parsed: depth, keys that come twice and reserved keys cannot be seen afterwards. */
function isPlain(text: string): boolean {
  const open: Set<string>[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '{' || char === '[') {
      open.push(new Set());
      if (open.length > DEPTH) return false;
    } else if (char === '}' || char === ']') open.pop();
    else if (char === '"') {
      const end = endOfString(text, at);
      if (isKey(text, end) && !isNew(open.at(-1), String(JSON.parse(text.slice(at, end))))) return false;
      at = end - 1;
    }
  }
  return true;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at += 1;
  return text[at] === ':';
}

function isNew(keys: Set<string> | undefined, key: string): boolean {
  if (!keys || RESERVED.has(key) || keys.has(key)) return false;
  keys.add(key);
  return true;
}

/** Half a character and U+0000 break stores and files further in; a number beyond all bounds would come back as null. */
function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return !/\p{Surrogate}|\0/u.test(value);
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, each]) => isStorable(key) && isStorable(each));
}
