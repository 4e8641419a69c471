import { z } from 'zod';
import { dated, text } from '../schemas.ts';
import { ASPECTS } from '../understanding/understanding.ts';

/** Where an application may be handed in and paid for: at a counter, on the portal, by public post (bưu chính công ích). */
export const CHANNELS = ['counter', 'online', 'post'] as const;
export type FilingChannel = (typeof CHANNELS)[number];

/** One answer in words: what is answered first, a list that belongs to it, and what explains it. */
const wording = z.strictObject({ answer: text, list: z.array(text).min(1).optional(), more: text.optional() });
export type Wording = z.infer<typeof wording>;

const paper = z.strictObject({
  name: text,
  required: z.enum(['always', 'sometimes']),
  /** In which case a paper is needed that is not always. */
  when: text.optional(),
  /** The form that is filled in. */
  form: z.literal(true).optional(),
});

/** How long the agency may take. `sameDay`: taken in after `lateHour`, the next working day. */
const span = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sameDay'), lateHour: z.int().min(0).max(23) }),
  z.strictObject({ kind: z.literal('within'), count: z.int().positive(), unit: z.enum(['workingDay', 'day', 'hour']) }),
]);
export type Span = z.infer<typeof span>;

/** What is paid in one case. `charge` is lệ phí, `fee` is phí; amounts in VND. */
const payment = z.strictObject({
  kind: z.enum(['fee', 'charge']),
  channels: z.array(z.enum(CHANNELS)).min(1),
  vnd: z.union([z.int().nonnegative(), z.enum(['set locally', 'unknown'])]),
  /** What is paid for, and in which case, as the beginning of a line. */
  item: text,
  /** "each copy" */
  per: text.optional(),
  /** The one of the procedure's cases it is paid in; without it, in all. */
  case: z.string().optional(),
  /** Conditions to be met by the person: then nothing is promised. */
  conditions: text.optional(),
});
export type Payment = z.infer<typeof payment>;

/** One of several matters a procedure is for, such as a first card and a lost one: asked for where it was not said. */
const kase = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  name: text,
  /** What tells of it, anywhere in a message. */
  words: z.strictObject({ vi: z.array(z.string()).min(1), en: z.array(z.string()).min(1) }),
  told: z.array(dated(wording)),
});
export type Case = z.infer<typeof kase>;

/** Who qualifies by age, in full years: from `from`, up to `until` included, and `if` what else must be. */
const age = z.strictObject({ from: z.int().positive(), until: z.int().positive().optional(), if: text.optional() });
export type AgeRule = z.infer<typeof age>;

/** A change that is announced, or a way round: told beside the aspects it touches. `first`: it comes before the answer itself. */
const notice = z.strictObject({ aspects: z.array(z.enum(ASPECTS)), first: z.literal(true).optional(), text });
export type Notice = z.infer<typeof notice>;

const basis = z.strictObject({ number: z.string().min(1), title: text.optional() });

/** A procedure (thủ tục): everything a citizen relies on is dated on its own. */
export const procedureSchema = z.strictObject({
  code: z.string().regex(/^(\d\.\d{6}|[A-Z_]+\d*)$/),
  name: text,
  /** What people call it, beside its official name. */
  everydayNames: z.strictObject({ vi: z.array(z.string()), en: z.array(z.string()) }),
  /** What it is good for, in one sentence. */
  about: text,
  administrativeField: z.strictObject({ id: z.string(), name: text }),
  agency: text,
  /** Whom to ask about it, in the middle of a sentence, where that is not the ward's service centre. */
  ask: text.optional(),
  /** Nothing is held of it but its name; agency and tier are then a guess to narrow by. */
  nameOnly: dated(z.literal(true)).optional(),
  /** Any such office in the country does it, wherever somebody lives. */
  anywhere: dated(z.literal(true)).optional(),
  /** Cấp: whose competence it is. */
  tier: z.enum(['commune', 'province', 'ministry', 'utility', 'school']),
  /** Toàn trình, một phần, or not online: the vocabulary since 2022. */
  scope: z.array(dated(z.enum(['whole', 'partial', 'none']))),
  channels: z.array(dated(z.array(z.enum(CHANNELS)).min(1))),
  documents: z.array(dated(z.array(paper).min(1))),
  processing: z.array(dated(span)),
  /** Until when a person must have applied. */
  deadline: z.array(dated(wording)).default([]),
  payments: z.array(dated(payment)),
  /** In words of its own; without them told from `receives` and the channels. */
  place: z.array(dated(wording)).default([]),
  /** Where its office takes applications in at a counter. */
  receives: z.array(dated(wording)).default([]),
  /** In words of its own; without them told from papers, channels, time and outcome. */
  steps: z.array(dated(wording)).default([]),
  applicants: z.array(dated(wording)),
  /** By age, where that decides who may apply; the oldest first. */
  ages: z.array(dated(z.array(age).min(1))).optional(),
  form: z.array(dated(wording)).default([]),
  result: z.array(dated(wording)).default([]),
  /** What one gets in the end, as a name in the middle of a sentence: the result is told from it where it has no wording of its own. */
  outcome: z.array(dated(text)).default([]),
  /** Where a result cannot come in electronic form: it is a thing to hold (a passport, plates), or there is none at all. */
  handedOver: z.enum(['thing', 'nothing']).optional(),
  validity: z.array(dated(wording)).default([]),
  legalBasis: z.array(dated(z.array(basis).min(1))),
  notices: z.array(dated(notice)).default([]),
  cases: z.array(kase).min(2).optional(),
  /** The declaration that can be filled in here. */
  declaration: z.string().optional(),
  /** The code of the one that is for foreigners, who do not use this one. */
  forForeigners: z.string().optional(),
  replacedBy: dated(z.strictObject({ code: z.string(), name: text })).optional(),
});
export type Procedure = z.infer<typeof procedureSchema>;
