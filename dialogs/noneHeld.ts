import { packs } from '../knowledge/language/packs.ts';
import type { Region } from '../knowledge/regions/region.ts';
import { means } from './choice.ts';
import type { Reply } from './reply.ts';
import { tell } from './telling.ts';
import type { Turn } from './turn.ts';

/** Says that a procedure is not in what is held, and where to look: never the nearest wrong one. */
export function noneHeld(region: Region, turn: Turn): Reply {
  const words = packs[turn.language].procedures;
  const filing = new URL(region.portals.filing).host;
  return tell(
    'procedure.none',
    turn,
    (language) => {
      const line = region.hotlines.city.number;
      const [lead = '', ...rest] = packs[language].procedures.none({ filing, line }).split('\n');
      return { lead, rest, spoken: packs[language].aloud.none };
    },
    {
      actions: [
        { label: words.byFacets, means: means.browse() },
        { label: packs[turn.language].common.person, means: means.handover() },
        { label: words.openPortal, url: region.portals.filing },
      ],
    },
  );
}
