import { common } from './en/common.ts';
import { declaration } from './en/declaration.ts';
import { delivery } from './en/delivery.ts';
import { guidance } from './en/guidance.ts';
import { privacy } from './en/privacy.ts';
import { problems } from './en/problems.ts';
import { procedures } from './en/procedures.ts';
import { status } from './en/status.ts';

import type { Pack } from './packs.ts';

/** The same phrases in English, checked against the Vietnamese by the compiler. */
export const en: Pack = { common, declaration, delivery, guidance, privacy, problems, procedures, status };
