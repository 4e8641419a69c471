import { attestationOf } from '../../knowledge/declarations/next.ts';
import { paperOf } from '../../knowledge/declarations/summary.ts';
import { mentions, phrases } from '../../knowledge/declarations/readers/words.ts';
import { dayOf } from '../../knowledge/language/day.ts';
import { continued, formatDay } from '../../knowledge/language/format.ts';
import { packs } from '../../knowledge/language/packs.ts';
import type { Finished } from '../memory.ts';
import type { Reply } from '../reply.ts';
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
  const words = packs[turn.language].declaration;
  const link = linkTo(settings, finished.token);
  const until = formatDay(dayOf(new Date(finished.until)), turn.language);
  const { reference } = finished;
  const text = words.again({ title: continued(declaration.title[turn.language]), reference, link, until });
  const actions = [{ label: words.download, url: link }];
  const about = { declaration: declaration.id };
  return turn.channel.spoken
    ? { id: 'declaration.done', text: words.againSpoken({ reference }), notes: text, actions, about }
    : { id: 'declaration.done', text, actions, about };
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
  const { settings, turn, words, draft, declaration } = scene;
  const link = linkTo(settings, token);
  const text = words.done({
    reference,
    link,
    papers: settings.papers(draft.procedure, turn.today, turn.language),
    portal: settings.region.portals.filing,
    centre: (declaration.handedTo ?? settings.region.wardCentre)[turn.language],
    days: settings.fileDays,
  });
  const actions = [{ label: words.download, url: link }];
  return turn.channel.spoken
    ? tell(scene, 'declaration.done', words.doneSpoken({ reference }), { notes: text, actions })
    : tell(scene, 'declaration.done', text, { actions });
}
