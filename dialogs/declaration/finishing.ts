import { attestationOf } from '../../knowledge/declarations/next.ts';
import { paperOf } from '../../knowledge/declarations/summary.ts';
import type { Reply } from '../reply.ts';
import type { FormOutcome } from './answering.ts';
import { withAnswers, type Scene } from './state.ts';
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
    remember: { draft: undefined },
    end: true,
  };
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
  const link = `${settings.publicUrl}/files/${token}`;
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
