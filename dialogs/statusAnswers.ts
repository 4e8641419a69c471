// in one file: one teller for every question, which often hand over to one another
import type { Application } from '../knowledge/applications/application.ts';
import { maskName, maskPersonal } from '../knowledge/applications/mask.ts';
import { apologyOwed } from '../knowledge/applications/apologies.ts';
import { STATUSES, type Timeliness } from '../knowledge/applications/status.ts';
import type { Day } from '../knowledge/language/day.ts';
import { formatDay } from '../knowledge/language/format.ts';
import { packs, type Pack } from '../knowledge/language/packs.ts';
import type { Language } from '../knowledge/language/text.ts';
import type { Region } from '../knowledge/regions/region.ts';
import type { Aspect } from '../knowledge/understanding/understanding.ts';
import type { ApplicationQuestion } from './applicationQuestions.ts';
import type { Showing } from './statusCard.ts';
import { holderOf, lateStep, nextStep, timeLine } from './statusTime.ts';

/** An application in the language it is told in, with all that an answer about it needs. */
type Told = {
  readonly application: Application;
  readonly how: Timeliness;
  readonly showing: Showing;
  readonly region: Region;
  readonly language: Language;
  readonly today: Day;
};

/** One fact, and what makes it plain; `spoken`: where the fact itself is not to be read aloud; `noted`: what only staff read. */
type Fact = {
  readonly lead: string;
  readonly more?: readonly string[];
  readonly spoken?: string;
  readonly noted?: readonly string[];
};

type Teller = (about: Told) => Fact;

const TELLERS: Readonly<Record<ApplicationQuestion, Teller>> = {
  next: (about) => ({ lead: nextOf(about) }),
  ifLate: tellIfLate,
  apology: tellApology,
  withdrawal: tellWithdrawal,
  whose: tellWhose,
  why: tellWhy,
  missing: tellMissing,
  papers: tellMissing,
  supplementWhere: (about) =>
    waitsForPapers(about) ? { lead: words(about).supplementWhere(whom(about)) } : tellMissing(about),
  supplementBy: (about) =>
    waitsForPapers(about) ? { lead: words(about).supplementBy(whom(about)) } : tellMissing(about),
  deadline: tellDeadline,
  goesOn: tellGoesOn,
  proxy: (about) => ({ lead: words(about).proxy(whom(about)) }),
  collect: tellCollect,
  delivered: tellDelivered,
  bring: tellBring,
  payWhere: tellPayment,
  handIn: tellHandIn,
  cost: tellPayment,
  paid: tellPaid,
  refile: tellState,
  counting: tellCounting,
  late: tellLate,
  received: tellReceived,
  when: tellDue,
  agency: tellAgency,
  state: tellState,
};

/** What the application itself says to a question, in one fact. */
export function answerOf(question: ApplicationQuestion, about: Told): Fact {
  return TELLERS[question](about);
}

/** The aspect of its procedure that a question is about where an application in this status says nothing of it itself. */
export function aspectOf(question: ApplicationQuestion, { status }: Pick<Application, 'status'>): Aspect | undefined {
  if (question === 'cost') return status === 6 ? undefined : 'fee';
  if (question === 'papers') return status === 5 || status === 9 ? undefined : 'documents';
  if (question === 'refile') return 'place';
  if (question === 'handIn') return status === 5 || status === 6 ? undefined : 'place';
  // what was refused, taken back or stopped has to be filed again
  return question === 'bring' && (status === 3 || status === 7 || status === 8) ? 'documents' : undefined;
}

function words({ language }: Told): Pack['ofApplication'] {
  return packs[language].ofApplication;
}

function whom(about: Told): { readonly whom: string } {
  return { whom: holderOf(about.application, about.language) };
}

function meansOf({ application, language }: Told): string {
  return STATUSES[application.status].means[language];
}

/** What to do next; of one that is late the agency that has it is asked first. */
function nextOf(about: Told): string {
  const { application, how, region, language } = about;
  if (how.kind !== 'late') return nextStep(application, how, region, language);
  return lateStep(application, region, language);
}

function dayOf(about: Told, which: 'dueOn' | 'receivedOn'): string {
  return formatDay(about.application[which], about.language);
}

function waitsForPapers({ application }: Told): boolean {
  return application.status === 5;
}

function tellState(about: Told): Fact {
  return { lead: words(about).state({ means: meansOf(about), next: nextOf(about) }) };
}

function tellWithdrawal({ application: { code, agency }, region, language }: Told): Fact {
  const { lead, rest } = packs[language].status.withdrawal({ code, agency, city: region.hotlines.city.name[language] });
  return { lead, more: rest };
}

/** What is done about its being late; of one that still may be, that it is not. */
function tellIfLate(about: Told): Fact {
  const { application, how, region } = about;
  if (how.kind === 'late') return { lead: nextOf(about) };
  const lead = timeLine(application, how, about);
  if (STATUSES[application.status].clock === 'ended') return { lead };
  return { lead, more: [words(about).ifLate({ ...whom(about), portal: new URL(region.portals.filing).host })] };
}

/** Whether an apology is owed for one that is late, as far as that is known. */
function tellApology(about: Told): Fact {
  const { application, how, language, today } = about;
  if (how.kind !== 'late') return { lead: timeLine(application, how, about) };
  const { time } = packs[language].status;
  const owed = apologyOwed(application, today);
  const lead = owed ? time.lateOwed({ basis: owed[language] }) : time.late;
  return { lead, more: [packs[language].aloud.lateNext({ whom: holderOf(application, language) })] };
}

function tellWhose(about: Told): Fact {
  const { applicant } = about.application;
  const masked = about.showing === 'masked';
  const { whose, nameMasked, noSex, whoseAloud } = words(about);
  const name = masked ? maskName(applicant.name) : applicant.name;
  return { lead: whose({ name }), more: masked ? [nameMasked] : [], spoken: whoseAloud, noted: [noSex] };
}

/** What the agency wrote; read aloud only where nothing of it had to be hidden, and in its own language. */
function noteOf(about: Told): Fact | undefined {
  const { application, showing, language } = about;
  const { applicant, statusNote } = application;
  if (!statusNote) return undefined;
  const masked = maskPersonal(statusNote, [applicant.name]);
  const note = showing === 'everything' ? statusNote : masked;
  const { noted, notedAloud } = words(about);
  const readable = masked === statusNote && language === 'vi';
  const told = (text: string) => noted({ note: text.replace(/[.\s]+$/, '') });
  return { lead: told(note), spoken: readable ? told(masked) : notedAloud };
}

function tellWhy(about: Told): Fact {
  const { application: { status }, how } = about; // prettier-ignore
  const note = noteOf(about);
  const next = nextOf(about);
  if (how.kind === 'late')
    return { lead: words(about).lateReasonUnknown({ days: how.days, next }), more: note ? [note.lead] : [] };
  if (status === 3 || status === 5 || status === 6 || status === 8)
    return note ? { ...note, more: [next] } : { lead: words(about).reasonUnknown({ next }) };
  return tellState(about);
}

function tellMissing(about: Told): Fact {
  const { status } = about.application;
  if (status === 9) return tellBring(about);
  if (status === 3 || status === 8) return tellWhy(about);
  if (!waitsForPapers(about)) return { lead: words(about).nothingMissing({ ...whom(about), means: meansOf(about) }) };
  const note = noteOf(about);
  return note ? { ...note, more: [nextOf(about)] } : { lead: words(about).missingUnknown(whom(about)) };
}

function tellDeadline(about: Told): Fact {
  if (waitsForPapers(about)) return { lead: words(about).supplementBy(whom(about)) };
  return about.application.status === 6 ? { lead: words(about).payBy(whom(about)) } : tellDue(about);
}

function tellGoesOn(about: Told): Fact {
  if (about.application.status !== 8) return tellState(about);
  const note = noteOf(about);
  return { lead: words(about).goesOnUnknown(whom(about)), more: note ? [note.lead] : [] };
}

function tellCollect(about: Told): Fact {
  const { collectReady, collectDone, collectNone, collectNotYet } = words(about);
  const means = meansOf(about);
  switch (about.application.status) {
    case 9:
      return { lead: collectReady(whom(about)) };
    case 10:
      return { lead: collectDone(whom(about)) };
    case 3:
    case 7:
      return { lead: collectNone({ ...whom(about), means }) };
    default:
      return { lead: collectNotYet({ ...whom(about), means }) };
  }
}

function tellDelivered(about: Told): Fact {
  const { status } = about.application;
  const over = status === 3 || status === 7 || status === 10;
  return over ? tellCollect(about) : { lead: words(about).delivered(whom(about)) };
}

function tellBring(about: Told): Fact {
  const { status } = about.application;
  if (status === 5) return tellMissing(about);
  if (status === 6) return tellPayment(about);
  if (status === 9) return { lead: words(about).bring(whom(about)) };
  const waits = status === 1 || status === 2 || status === 4;
  return waits ? { lead: words(about).bringNotYet({ means: meansOf(about) }) } : tellCollect(about);
}

function tellPayment(about: Told): Fact {
  if (about.application.status !== 6) return { lead: words(about).payNotAsked(whom(about)) };
  const note = noteOf(about);
  return { lead: words(about).payNotice(whom(about)), more: note ? [note.lead] : [] };
}

/** Where to take what is asked of it now: money, or papers. */
function tellHandIn(about: Told): Fact {
  if (about.application.status === 6) return tellPayment(about);
  return { lead: words(about).supplementWhere(whom(about)) };
}

function tellPaid(about: Told): Fact {
  return about.application.status === 6 ? { lead: words(about).stillToPay(whom(about)) } : tellPayment(about);
}

function tellCounting(about: Told): Fact {
  const { application, how } = about;
  if (how.kind === 'notStarted') return { lead: words(about).notCounted };
  if (STATUSES[application.status].clock !== 'running') return { lead: timeLine(application, how, about) };
  return { lead: words(about).counted({ received: dayOf(about, 'receivedOn'), due: dayOf(about, 'dueOn') }) };
}

function tellLate(about: Told): Fact {
  const { application, how } = about;
  if (how.kind !== 'late') return { lead: timeLine(application, how, about) };
  return { lead: words(about).lateBy({ due: dayOf(about, 'dueOn'), days: how.days, next: nextOf(about) }) };
}

function tellReceived(about: Told): Fact {
  const day = dayOf(about, 'receivedOn');
  const { sent, received } = words(about);
  return { lead: about.application.status === 1 ? sent({ day }) : received({ day }) };
}

function tellAgency(about: Told): Fact {
  const { agency } = about.application;
  const city = about.region.hotlines.city.name[about.language];
  return { lead: agency ? words(about).agency({ agency, city }) : words(about).agencyUnknown({ city }) };
}

function tellDue(about: Told): Fact {
  const { application, how } = about;
  const told = words(about).due;
  const [due, next, means] = [dayOf(about, 'dueOn'), nextOf(about), meansOf(about)];
  switch (how.kind) {
    case 'inTime':
      return { lead: told.inTime({ due, days: how.days }) };
    case 'late':
      return { lead: told.late({ due, days: how.days, next }) };
    case 'dueToday':
    case 'notStarted':
    case 'paused':
    case 'unclear':
      return { lead: told[how.kind]({ due }) };
    case 'ended':
    case 'finishedInTime':
    case 'finishedLate':
      if (application.status === 9) return { lead: told.ready({ next }) };
      return { lead: application.status === 10 ? told.returned({ next }) : told.none({ means, next }) };
  }
}
