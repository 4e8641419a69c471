import { aloud } from './en/aloud.ts';
import { browse } from './en/browse.ts';
import { common } from './en/common.ts';
import { course } from './en/course.ts';
import { crisis } from './en/crisis.ts';
import { declaration } from './en/declaration.ts';
import { delivery } from './en/delivery.ts';
import { guidance } from './en/guidance.ts';
import { imported } from './en/imported.ts';
import { ofApplication } from './en/ofApplication.ts';
import { petition } from './en/petition.ts';
import { privacy } from './en/privacy.ts';
import { problems } from './en/problems.ts';
import { procedures } from './en/procedures.ts';
import { rating } from './en/rating.ts';
import { spoken } from './en/spoken.ts';
import { status } from './en/status.ts';
import { ward } from './en/ward.ts';

import type { Pack } from './packs.ts';

/** The same phrases in English, checked against the Vietnamese by the compiler. */
export const en: Pack = {
  aloud,
  browse,
  common,
  course,
  crisis,
  declaration,
  delivery,
  guidance,
  imported,
  ofApplication,
  petition,
  privacy,
  problems,
  procedures,
  rating,
  spoken,
  status,
  ward,
};
