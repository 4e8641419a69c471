import { z } from 'zod';
import type { Read } from '../../knowledge/declarations/fields.ts';
import { readStandard, type ReadResult } from '../../knowledge/declarations/standardFields.ts';
import type { Day } from '../../knowledge/language/day.ts';
import { LANGUAGES } from '../../knowledge/language/text.ts';

const request = z.object({
  field: z.string(),
  lang: z.enum(LANGUAGES).default('vi'),
  text: z.string(),
  context: z.record(z.string(), z.string()).optional(),
});

/** One line of input: its answer, or what is wrong with it, which never repeats what it says. */
export type Answered = { readonly result: ReadResult } | { readonly line: number; readonly error: string };

/** Reads answers to form questions, one JSON object a line, in order; blank lines are passed over. */
export async function* readAnswers(read: Read, today: Day, lines: AsyncIterable<string>): AsyncGenerator<Answered> {
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const answer = answerLine(read, today, text);
    yield typeof answer === 'string' ? { line, error: answer } : { result: answer };
  }
}

function answerLine(read: Read, today: Day, text: string): ReadResult | string {
  const parsed = request.safeParse(parse(text));
  if (!parsed.success) {
    const places = parsed.error.issues.map((issue) => issue.path.join('.') || 'the whole');
    return `wrong shape at ${places.join(', ')}`;
  }
  return readStandard(read, parsed.data, today) ?? 'no field of this name';
}

/** What is no JSON has the wrong shape as a whole. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
