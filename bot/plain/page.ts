import { LANGUAGES, type Language } from '../../knowledge/language/text.ts';
import { markup, type Html } from './html.ts';
import { drawMessages, NEWEST } from './messages.ts';
import type { Standing } from './talk.ts';
import { NAMES, WORDS, type PageWords } from './words.ts';

/** What stands above the box: why something was not sent, or what is otherwise to know. */
export type Notice = { readonly text: string; readonly unsent: boolean };

/** A page as it is drawn. */
export type View = {
  readonly language: Language;
  readonly standing: Standing;
  readonly slip: string;
  /** Whether messages long past are shown too. */
  readonly all: boolean;
  /** What stands in the box already. */
  readonly text: string;
  /** Whether files are to be chosen again. */
  readonly files: boolean;
  readonly notice?: Notice | undefined;
};

/**
 * The conversation, and the one form everything is said with; to be read without styles too. Hidden fields are kept from browsers that
 * would put back their old values on a reload.
 */
export function drawPage(view: View): string {
  const { language, standing, notice } = view;
  const words = WORDS[language];
  const title = `${notice?.unsent ? `${words.unsent} – ` : ''}${words.title}`;
  const { drawn, isWhole } = drawMessages(standing.messages, { words, all: view.all, open: !standing.awaits });
  return frame(
    { language, title },
    markup`
<a class="skip" href="#${isWritable(view) ? 'text' : 'see'}">${isWritable(view) ? words.skip : words.see}</a>
<form method="post" action="chat" enctype="multipart/form-data" accept-charset="utf-8">
<input type="hidden" name="slip" value="${view.slip}" autocomplete="off">
<input type="hidden" name="language" value="${language}" autocomplete="off">
<header>
<h1>${words.title}</h1>
<div class="languages" role="group" aria-label="${words.languages}">${languages(standing, language)}</div>
</header>
<main>
<section aria-label="${words.log}">
${isWhole ? keptOnly(standing, words) : markup`<p class="aside"><a href="chat?all=1">${words.earlier}</a></p>`}${drawn}
</section>
<section class="composer" aria-label="${words.label}">
${notice ? markup`<p class="notice" id="notice">${notice.text}</p>` : ''}
${standing.awaits ? awaited(words) : ''}${isWritable(view) ? composer(view, words) : ''}
</section>
</main>
${ending(view, words)}
</form>`,
  );
}

/** Where the page shows all there is, and there was more. */
function keptOnly({ most }: Standing, { keptOnly: told }: PageWords): Html | string {
  return most === undefined ? '' : markup`<p class="aside">${told.replace('{most}', String(most))}</p>`;
}

/** A page that says one thing, in both languages, where not even the language of the person is known. */
export function drawSorry(
  texts: readonly { readonly language: Language; readonly text: string }[],
  root: string,
): string {
  const said = texts.map(({ language, text }) => {
    const { back } = WORDS[language];
    return markup`
<div lang="${language}">
<p class="notice">${text}</p>
<p><a href="${root}chat#${NEWEST}">${back}</a></p>
</div>`;
  });
  return frame({ language: 'vi', title: WORDS.vi.title, root }, markup`<main>${said}</main>`);
}

type Frame = { readonly language: Language; readonly title: string; readonly root?: string };

function frame({ language, title, root = '' }: Frame, body: Html): string {
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}web/plain.css">
</head>
<body>${body}
</body>
</html>
`.text;
}

/** Where nothing was said yet the greeting comes again in the other language; afterwards the assistant is told. */
function languages({ touched, language: held = 'vi' }: Standing, shown: Language): Html[] {
  return LANGUAGES.map((each) => {
    if (each === held && each === shown) return markup`<span aria-current="true" lang="${each}">${NAMES[each]}</span> `;
    if (touched && each !== held)
      return markup`<button name="do" value="${each}" lang="${each}">${NAMES[each]}</button> `;
    return markup`<a href="chat?lang=${each}" lang="${each}" hreflang="${each}">${NAMES[each]}</a> `;
  });
}

/** While an answer is on its way there is nothing to write, unless something is to be kept. */
function isWritable({ standing, text, files }: View): boolean {
  return !standing.awaits || text !== '' || files;
}

function composer({ text, files, notice, language }: View, words: PageWords): Html {
  const says = notice ? markup` aria-describedby="notice" autofocus` : '';
  return markup`
<p><label for="text">${words.label}</label></p>
<p><textarea id="text" name="text" rows="3" cols="40" lang="${language}"${says}>
${text}</textarea></p>
<p><button class="send" name="do" value="send">${words.send}</button></p>
<details${files ? markup` open` : ''}>
<summary>${words.attach}</summary>
<p><label for="file">${words.choose}</label></p>
<p><input type="file" id="file" name="file" accept="image/*,application/pdf"></p>
<p><button name="do" value="send">${words.sendFile}</button></p>
</details>`;
}

function awaited(words: PageWords): Html {
  return markup`<p>${words.awaited}</p>
<p><a class="send" id="see" href="chat#${NEWEST}">${words.see}</a></p>`;
}

function ending({ standing: { awaits, touched }, language }: View, words: PageWords): Html {
  const forget = markup`<p><button name="do" value="forget">${words.forget}</button><br>${words.forgetWhy}</p>`;
  return markup`<footer>
<p><a href="chat${touched ? '' : `?lang=${language}`}#${NEWEST}">${words.news}</a></p>
<details>
<summary>${words.end}</summary>
<p><button name="do" value="anew">${words.anew}</button><br>${words.anewWhy}</p>
${touched && !awaits ? forget : ''}
</details>
<p><a href="./">${words.script}</a></p>
</footer>`;
}
