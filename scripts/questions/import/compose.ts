import { slug } from '../../../src/model/slug.ts';
import { question as questionSchema } from '../../../src/questions/models.ts';
import type { GradedQuestion } from '../../../src/questions/models.ts';
import { LEVELS } from '../../../src/questions/question.model.ts';
import type { MoodleQuestion } from '../moodle-question.ts';
import { withoutAccents } from '../question-texts.ts';
import { WORDS } from '../words.ts';
import { bodyFromMoodle } from './from-moodle.ts';
import { stemAndText } from './from-gaps.ts';
import { Refusal } from './read-question.ts';
import type { Loss, ReadQuestion, Report } from './read-question.ts';
import { Texts } from './texts.ts';
import type { Verdicts } from './texts.ts';
import { say, sayAgain } from '../../messages/say.ts';

/** A question as it will stand in `quiz.yaml`: keys in the order in which authors write them. */
export type DraftQuestion = Readonly<Record<string, unknown>> & { readonly id: string };

/** The place that questions are imported into. */
export interface Destination {
  /** Ids of the objectives of the section, the first of them for questions that name none. */
  readonly objectives: readonly string[];
  /** Ids of questions in the whole course. */
  readonly taken: ReadonlySet<string>;
  readonly verdicts: Verdicts;
  /** Whether the section's assessment mixes options. */
  readonly shuffle: boolean;
}

/** A question ready to be written, or null, with all that could not be carried over. */
export interface Composed {
  readonly label: string;
  readonly draft: DraftQuestion | null;
  readonly losses: readonly Loss[];
}

/** Makes a question of the course of one that was read. */
export function compose({ label, question, losses: read }: ReadQuestion, destination: Destination): Composed {
  const losses: Loss[] = [...read];
  if (!question) return { label, draft: null, losses };
  try {
    const draft = draftOf(question, destination, (loss) => losses.push(loss));
    refuseUnsound(draft);
    return { label, draft, losses };
  } catch (error) {
    if (error instanceof Refusal) return { label, draft: null, losses: [error.loss] };
    // What walks through its HTML is at the end of its stack.
    if (error instanceof RangeError) return { label, draft: null, losses: [tooDeep()] };
    throw error;
  }
}

const tooDeep = (): Loss => ({
  what: say`elements lie too deep inside each other in its HTML`,
  todo: say`write its text anew in Moodle`,
});

function draftOf(question: MoodleQuestion, destination: Destination, report: Report): DraftQuestion {
  const texts = new Texts(question.generalFeedback, destination.verdicts, report);
  const { objective, level, edition } = marksOf(question, destination, report);
  const { kind, ...body } = bodyFromMoodle(question, texts, report);
  const stem = texts.markdown(stemOf(question, edition)).replace(/_{5,}/g, '____');
  texts.finish();
  if (!question.shuffle && destination.shuffle) {
    report({
      what: say`the fixed order of its options: the assessment of this section mixes them`,
      todo: say`say "shuffle: false" in quiz.yaml, or nothing`,
    });
  }
  const id = idOf(question, destination.taken, report);
  return {
    id,
    kind,
    objective,
    level,
    ...pointsOf(question, report),
    ...(edition === undefined ? {} : { edition }),
    stem,
    ...body,
  };
}

/** Whatever a bank may not hold, told of the question in the file, and not of a bank that is not written. */
function refuseUnsound(draft: DraftQuestion): void {
  const [issue] = questionSchema.safeParse(draft).error?.issues ?? [];
  if (!issue) return;
  const place = issue.path.length > 0 ? `${issue.path.join('.')} ` : '';
  throw new Refusal(say`the course can’t ask it: ${place}${sayAgain(issue.message)}`, say`mend it in Moodle`);
}

/** What our own export adds around a stem is taken off again. */
function stemOf(question: MoodleQuestion, edition: number | undefined): string {
  const text = edition === undefined ? question.text : question.text.replace(/^<p><em>[^<]*<\/em><\/p>/, '');
  if (question.type === 'gapselect') {
    const { stem } = stemAndText(text);
    return stem === '' ? question.name : stem;
  }
  const unit = question.type === 'numerical' ? question.unit : undefined;
  return unit === undefined ? text : text.replace(`<p>(${unit})</p>`, '');
}

const LEVEL_WORDS = new Map(
  Object.values(WORDS).flatMap(({ levels }) => LEVELS.map((level) => [levels[level].toLowerCase(), level])),
);

/** What tags say of a question: its objective, its level, the year of its facts. */
function marksOf(
  { tags }: MoodleQuestion,
  { objectives }: Destination,
  report: Report,
): { objective: string; level: GradedQuestion['level']; edition: number | undefined } {
  const [first = ''] = objectives;
  const objective = tags.find((tag) => objectives.includes(tag));
  const level = tags.flatMap((tag) => LEVEL_WORDS.get(tag.toLowerCase()) ?? [])[0];
  const year = tags.flatMap((tag) => /^edition-(\d{4})$/.exec(tag)?.[1] ?? [])[0];
  const others = tags.filter(
    (tag) => tag !== objective && !LEVEL_WORDS.has(tag.toLowerCase()) && tag !== `edition-${year}`,
  );
  if (objective === undefined)
    report({
      what: say`no tag names one of the section's objectives (${objectives.join(', ')}), and ${first} was written`,
      todo: say`write in "objective" which it asks about`,
    });
  if (level === undefined)
    report({
      what: say`no tag names its level, and "understand" was written`,
      todo: say`write in "level" what it takes: ${LEVELS.join(', ')}`,
    });
  if (others.length > 0)
    report({
      what: say`its tags ${others.join(', ')}: the course has no such marks`,
      todo: say`nothing, or look for what they were to say`,
    });
  return {
    objective: objective ?? first,
    level: level ?? 'understand',
    edition: year === undefined ? undefined : Number(year),
  };
}

/** An id for ever: Moodle's ID number where it can be one, or else the first words of the name. */
function idOf({ id, name }: MoodleQuestion, taken: ReadonlySet<string>, report: Report): string {
  const wanted = slug.safeParse(id).success ? id : slugOf(id === '' ? name : id);
  let free = wanted;
  for (let number = 2; taken.has(free); number += 1) free = `${wanted.slice(0, 55)}-${number}`;
  if (free !== id && id !== '')
    report({
      what: taken.has(wanted)
        ? say`its ID number "${id}", which a question of the course has already: it is called "${free}"`
        : say`its ID number "${id}", which can’t be an id here: it is called "${free}"`,
      todo: say`call it otherwise now if you like; once it is published, never`,
    });
  return free;
}

/** The longest id that is made of words. */
const SLUG = 40;

function slugOf(words: string): string {
  const plain = withoutAccents(words)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '');
  const cut = plain.length > SLUG ? plain.slice(0, SLUG).replace(/-[^-]*$/, '') : plain;
  const id = cut.replace(/-+$/, '');
  return slug.safeParse(id).success ? id : 'pregunta';
}

function pointsOf({ points }: MoodleQuestion, report: Report): { readonly points?: number } {
  if (points > 0 && points <= 100) return points === 1 ? {} : { points };
  report({
    what: say`its mark of ${points}: here a question is worth more than 0 and at most 100 points`,
    todo: say`write "points" as it should be`,
  });
  return {};
}
