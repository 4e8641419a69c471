import { aloud } from './vi/aloud.ts';
import { browse } from './vi/browse.ts';
import { common } from './vi/common.ts';
import { course } from './vi/course.ts';
import { crisis } from './vi/crisis.ts';
import { declaration } from './vi/declaration.ts';
import { delivery } from './vi/delivery.ts';
import { guidance } from './vi/guidance.ts';
import { imported } from './vi/imported.ts';
import { ofApplication } from './vi/ofApplication.ts';
import { petition } from './vi/petition.ts';
import { privacy } from './vi/privacy.ts';
import { problems } from './vi/problems.ts';
import { procedures } from './vi/procedures.ts';
import { rating } from './vi/rating.ts';
import { spoken } from './vi/spoken.ts';
import { status } from './vi/status.ts';
import { ward } from './vi/ward.ts';

/** The assistant's own phrases in Vietnamese, the source. One file an area; what belongs to one place comes in as a parameter. */
export const vi = {
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
