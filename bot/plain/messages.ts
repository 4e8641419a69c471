import type { Activity, CardAction } from 'botbuilder-core';
import { blocksOf, mannerOf } from '../web/lines.js';
import { markup, type Html } from './html.ts';
import type { PageWords } from './words.ts';

/** Messages a page shows unless all are asked for: a slow line brings no more with every answer. */
const SHOWN = 40;

/** The fragment that names the newest reply. */
export const NEWEST = 'newest';

type Part = { readonly text: string; readonly address?: string };
type Said = Partial<Activity>;

/** The conversation so far; whether something of it was left out. Only the last replies have their choices: they answer nothing else. */
export function drawMessages(
  messages: readonly Said[],
  { words, all, open }: { readonly words: PageWords; readonly all: boolean; readonly open: boolean },
): { readonly drawn: readonly Html[]; readonly isWhole: boolean } {
  const first = all ? 0 : Math.max(0, messages.length - SHOWN);
  const lastOwn = messages.findLastIndex(isOwn);
  const newest = Math.min(lastOwn + 1, messages.length - 1);
  const drawn = messages.map((each, at) =>
    message(each, { words, isNewest: at === newest, open: open && at > lastOwn }),
  );
  return { drawn: drawn.slice(first), isWhole: first === 0 };
}

type Drawing = { readonly words: PageWords; readonly isNewest: boolean; readonly open: boolean };

function message(said: Said, { words, isNewest, open }: Drawing): Html {
  const { text = '', locale, attachments = [], suggestedActions } = said;
  const own = isOwn(said);
  const files = attachments.map(({ name, contentType }) => {
    const label = name || (contentType.startsWith('image/') ? words.picture : contentType);
    return markup`<p class="file">${words.file} ${label}</p>`;
  });
  return markup`
<article class="${own ? 'message own' : 'message'}"${isNewest ? markup` id="${NEWEST}" tabindex="-1"` : ''}>
<h2>${own ? words.you : words.bot}</h2>
<div class="body"${locale ? markup` lang="${locale}"` : ''}>${text ? lines(text, said, words) : ''}${files}</div>
${own ? '' : choices(suggestedActions?.actions ?? [], { words, open })}
</article>`;
}

function lines(text: string, { channelData }: Said, { source }: PageWords): Html[] {
  const { reply } = (channelData ?? {}) as { readonly reply?: unknown };
  return blocksOf(text, mannerOf(typeof reply === 'string' ? reply : '', source)).map((block) => {
    if (block.kind === 'line')
      return markup`<p${block.as ? markup` class="${block.as}"` : ''}>${block.parts.map(part)}</p>`;
    const rows = block.rows.map(({ field, parts }) => {
      return markup`<li>${field ? markup`<span class="field">${field}</span>` : ''}${parts.map(part)}</li>`;
    });
    return markup`<ul${block.table ? markup` class="table"` : ''}>${rows}</ul>`;
  });
}

function part({ text, address }: Part): Html {
  return address === undefined ? markup`${text}` : link(address, text);
}

/** Words alone where the address is of no kind that is opened. */
function link(address: string, label: string): Html {
  return /^(?:https?:\/\/|tel:|mailto:)/i.test(address)
    ? markup`<a href="${address}" rel="noopener noreferrer">${label}</a>`
    : markup`<span>${label}</span>`;
}

function choices(actions: readonly CardAction[], { words, open }: Pick<Drawing, 'words' | 'open'>): Html | string {
  const links = actions.filter(({ type }) => type === 'openUrl');
  const drawn = [
    ...links.map(({ title, value }) => link(String(value), title)),
    ...(open ? actions.filter(({ type }) => type === 'imBack').map(choice) : []),
  ];
  if (drawn.length === 0) return '';
  const spaced = drawn.map((each) => markup`${each} `);
  return markup`<div class="choices" role="group" aria-label="${words.choices}">${spaced}</div>`;
}

/** Pressing it says its value. */
function choice({ title, value }: CardAction): Html {
  return markup`<button name="choice" value="${String(value)}">${title}</button>`;
}

function isOwn({ from }: Said): boolean {
  return from?.role === 'user';
}
