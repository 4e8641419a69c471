import { attestationOf } from '../../knowledge/declarations/next.ts';
import { paperOf } from '../../knowledge/declarations/summary.ts';
import { mentions, phrases } from '../../knowledge/declarations/readers/words.ts';
import { dayOf } from '../../knowledge/language/day.ts';
import { continued, formatDay } from '../../knowledge/language/format.ts';
import { packs } from '../../knowledge/language/packs.ts';
import type { Language } from '../../knowledge/language/text.ts';
import type { Finished } from '../memory.ts';
import type { Reply } from '../reply.ts';
import { tell as tellIn, type Telling } from '../telling.ts';
import type { Turn } from '../turn.ts';
import type { FormOutcome } from './answering.ts';
import { withAnswers, type Scene, type Settings } from './state.ts';
import { tell } from './telling.ts';

/** The declaration is attested: it is handed out under a link, the draft is gone, and what is left to do is said. */
export function finish(scene: Scene): FormOutcome {
  const { settings, turn, declaration, draft } = scene;
  const attested = attestationOf(declaration).id;
  const answers = { ...draft.answers, [attested]: { value: true, source: 'said', confirmed: true } } as const;
  const reference = settings.ids.reference(turn.id);
  const token = settings.ids.token(turn.id);
  const document = documentOf(withAnswers(scene, answers), reference);
  return {
    say: [done(scene, reference, token)],
    do: [{ kind: 'publish', token, reference, declaration: declaration.id, document }],
    remember: { draft: undefined, finished: finishedOf(scene, reference, token) },
    end: true,
  };
}

function finishedOf({ settings, turn, declaration }: Scene, reference: string, token: string): Finished {
  const until = new Date(turn.now.getTime() + settings.fileDays * 86_400_000).toISOString();
  return { declaration: declaration.id, reference, token, until };
}

/** The last finished declaration once more while its link works; undefined when there is none. */
export function finishedAgain(settings: Settings, turn: Turn): Reply | undefined {
  const { finished } = turn.memory;
  const declaration = finished && settings.declarations.byId(finished.declaration);
  if (!finished || !declaration || turn.now.toISOString() >= finished.until) return undefined;
  const link = linkTo(settings, finished.token);
  const { reference } = finished;
  const telling = (to: Language): Telling => {
    const until = formatDay(dayOf(new Date(finished.until)), to);
    const title = continued(declaration.title[to]);
    const lead = packs[to].declaration.again({ title, reference, link, until });
    return { lead, rest: [], spoken: packs[to].aloud.again({ reference }) };
  };
  const actions = [{ label: packs[turn.language].declaration.download, url: link }];
  return tellIn('declaration.done', turn, telling, { actions, about: { declaration: declaration.id } });
}

const AGAIN = phrases(
  'vừa làm|vừa khai|vừa lập|vừa xong|mới làm|mới khai|mới xong|đã làm|đã khai|đã xong|hồi nãy|xem lại|coi lại|gửi lại|tải lại|mở lại|lấy lại|in lại|link|đường dẫn|just made|just filled in|just finished|again|download',
);
const ANEW = phrases('khai lại|làm lại|từ đầu|tờ mới|khai mới|start again|start over|new');

/** Whether a message asks for a declaration that is there, and not for a new one. */
export function wantsAgain({ text }: Turn): boolean {
  return mentions(text, AGAIN) && !mentions(text, ANEW);
}

function linkTo({ publicUrl }: Settings, token: string): string {
  return `${publicUrl}/files/${token}`;
}

/** The declaration as it goes on paper, in JSON: Vietnamese labels, every value in full, empty where nothing was said. */
function documentOf({ declaration, draft, turn }: Scene, reference: string): string {
  return JSON.stringify({
    reference,
    title: declaration.title.vi,
    form: declaration.form.vi,
    madeOn: turn.today,
    sections: paperOf(declaration, draft.answers).map(({ title, rows }) => ({
      title,
      rows: rows.map(({ label, value }) => ({ label, value })),
    })),
  });
}

function done(scene: Scene, reference: string, token: string): Reply {
  const { settings, draft, declaration } = scene;
  const link = linkTo(settings, token);
  const wording = ({ words, turn: { today, language } }: Scene): Telling => {
    const centre = (declaration.handedTo ?? settings.region.wardCentre)[language];
    const { always, sometimes } = settings.papers(draft.procedure, today, language);
    const { filing: portal } = settings.region.portals;
    const lead = words.done({ reference, link, papers: always, sometimes, portal, centre, days: settings.fileDays });
    return { lead, rest: [], spoken: packs[language].aloud.done({ reference, centre }) };
  };
  const actions = [{ label: scene.words.download, url: link }];
  return tell(scene, 'declaration.done', wording, { actions });
}
