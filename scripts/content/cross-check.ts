import type { QuestionBody } from '../../src/questions/models.ts';
import { checkLinks } from './check-links.ts';
import { checkMedia } from './check-media.ts';
import { checkPicture } from './check-picture.ts';
import { checkScenario } from './check-scenario.ts';
import type { LinkTargets } from './check-links.ts';
import type { Place, PlaceOf, Problems } from './content-error.ts';
import type { CourseDraft, SectionDraft } from './course-draft.ts';
import type { LedgerKind } from './ledger.ts';
import { nameOfKind } from './ledger.ts';
import { didYouMean } from './schema-keys.ts';
import { say } from '../messages/say.ts';
import type { Sentence } from '../messages/say.ts';

/** Checks what no single file can know: ids that clash, references that lead nowhere, pictures that are missing. */
export function crossCheck(course: CourseDraft, problems: Problems): void {
  const { sections } = course;
  const lessons = sections.flatMap((section) =>
    section.lessons.map(({ id, path }) => ({ id, place: startOf(path) })),
  );
  const folders = sections.map(({ id, path }) => ({ id, place: startOf(path) }));
  checkUnique(lessons, 'lesson', say`rename one of the two files`, problems);
  checkUnique(folders, 'section', say`rename one of the two folders`, problems);
  checkUnique(sections.flatMap(questionsOf), 'question', say`give this one another id`, problems);
  const targets: LinkTargets = {
    lesson: new Set(lessons.map(({ id }) => id)),
    glossary: course.terms.value && new Set(course.terms.value.map(({ id }) => id)),
  };
  for (const section of sections) checkSection(section, targets, problems);
  for (const { value, text, place } of [course.settings, course.terms, course.references]) {
    checkLinks(value, text, place([]), targets, problems);
  }
}

function checkSection(section: SectionDraft, targets: LinkTargets, problems: Problems): void {
  const { settings, quiz } = section;
  checkLinks(settings.value, settings.text, settings.place([]), targets, problems);
  for (const lesson of section.lessons) {
    lesson.settings?.objectives.forEach((id, index) =>
      checkObjective(id, section, lesson.place(['objectives', index]), problems),
    );
    checkUnique(
      lesson.blocks.flatMap(({ block, placeOf }) =>
        'id' in block ? [{ id: block.id, place: placeOf(['id']) }] : [],
      ),
      'activity',
      say`give this one another id`,
      problems,
    );
    for (const { block, place, placeOf } of lesson.blocks) {
      checkLinks(block, lesson.text, place, targets, problems);
      if (block.kind === 'figure') checkPicture(block, { placeOf }, section, problems);
      if (block.kind === 'media') checkMedia(block, { placeOf }, section, problems);
      if (block.kind === 'check')
        checkQuestion(block.question, (keys) => placeOf(['question', ...keys]), section, problems);
      if (block.kind === 'scenario') checkScenario(block, placeOf, problems);
    }
  }
  if (!quiz) return;
  checkLinks({ intro: quiz.value?.intro }, quiz.text, quiz.place(['intro']), targets, problems);
  for (const { question, index } of quiz.questions) {
    const placeOf: PlaceOf = (keys) => quiz.place(['questions', index, ...keys]);
    if (question.objective !== undefined)
      checkObjective(question.objective, section, placeOf(['objective']), problems);
    if ('lesson' in question) checkLesson(question.lesson, targets, placeOf(['lesson']), problems);
    checkQuestion(question, placeOf, section, problems);
    checkLinks(question, quiz.text, placeOf([]), targets, problems);
  }
}

function checkObjective(id: string, { settings }: SectionDraft, place: Place, problems: Problems): void {
  // Objectives that can't be read are a problem already.
  if (!settings.value) return;
  const known = Object.keys(settings.value.objectives);
  if (known.includes(id)) return;
  const those = known.length > 0 ? say`which has ${known.join(', ')}` : say`which has none`;
  problems.add(place, say`the objective ${id} is not in ${settings.path}, ${those}`);
}

function checkLesson(
  id: string | undefined,
  { lesson }: LinkTargets,
  place: Place,
  problems: Problems,
): void {
  if (id === undefined || lesson.has(id)) return;
  problems.add(
    place,
    say`there is no lesson "${id}" to go back to${didYouMean(id, [...lesson], say`; a lesson's id is its file's name without the order number`)}`,
  );
}

function checkQuestion(
  question: QuestionBody,
  placeOf: PlaceOf,
  section: SectionDraft,
  problems: Problems,
): void {
  if (!('picture' in question)) return;
  const inPicture = { placeOf: (keys: readonly PropertyKey[]) => placeOf(['picture', ...keys]) };
  checkPicture(question.picture, inPicture, section, problems);
}

interface Named {
  readonly id: string;
  readonly place: Place;
}

function checkUnique(items: readonly Named[], what: LedgerKind, mend: Sentence, problems: Problems): void {
  const first = new Map<string, Place>();
  for (const { id, place } of items) {
    const earlier = first.get(id);
    if (earlier)
      problems.add(
        place,
        say`${nameOfKind(what)} "${id}" exists already at ${earlier.path}:${earlier.line}; ${mend}`,
      );
    else first.set(id, place);
  }
}

/** The questions of a quiz, each id once: ids repeated within the file are a problem already. */
function questionsOf({ quiz }: SectionDraft): Named[] {
  if (!quiz) return [];
  const first = new Map<string, Named>();
  for (const { question, index } of quiz.questions) {
    const named = { id: question.id, place: quiz.place(['questions', index, 'id']) };
    if (!first.has(named.id)) first.set(named.id, named);
  }
  return [...first.values()];
}

function startOf(path: string): Place {
  return { path, line: 1, column: 1 };
}
