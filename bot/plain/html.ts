const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A piece of HTML: only `markup` makes one, so that nothing else is ever taken for it. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Put = Html | string | number | undefined | readonly Put[];

/** HTML out of a template: whatever is put in that is not HTML itself is escaped, in texts and in quoted attributes alike. */
export function markup(texts: TemplateStringsArray, ...put: readonly Put[]): Html {
  return new Html(texts.map((text, at) => text + written(put[at])).join(''));
}

function written(put: Put): string {
  if (put instanceof Html) return put.text;
  if (typeof put === 'object') return put.map(written).join('');
  return String(put ?? '').replaceAll(/[&<>"']/g, (each) => ESCAPES[each] ?? each);
}
