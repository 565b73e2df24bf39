import { readFileSync } from 'node:fs';
import type { BlockOf } from '../../src/blocks/models.ts';
import type { Question, QuestionBody } from '../../src/questions/models.ts';
import type { Place, Problems } from './content-error.ts';
import { readDrawing } from './drawing.ts';
import type { ParsedCourse, ParsedSection } from './parse-course.ts';
import { activitiesOf } from './parse-lesson.ts';
import { didYouMean } from './schema-keys.ts';

/** Checks what no single file can know: ids that clash, references that lead nowhere, pictures that are missing. */
export function crossCheck(course: ParsedCourse, problems: Problems): void {
  const lessonIds = checkUnique(
    course.sections.flatMap((section) =>
      section.lessons.map((lesson) => ({ id: lesson.id, place: startOf(lesson.path) })),
    ),
    'lesson',
    problems,
  );
  checkUnique(
    course.sections.map((section) => ({ id: section.id, place: startOf(section.path) })),
    'section',
    problems,
  );
  checkUnique(course.sections.flatMap(questionsOf), 'question', problems);
  const links: LinkTargets = { lesson: lessonIds, glossary: course.terms.value.map((term) => term.id) };
  for (const section of course.sections) checkSection(section, links, problems);
  for (const part of [course.settings, course.terms, course.references]) {
    checkLinks(part.value, part.place([]), links, problems);
  }
}

interface LinkTargets {
  readonly lesson: readonly string[];
  readonly glossary: readonly string[];
}

function checkSection(section: ParsedSection, links: LinkTargets, problems: Problems): void {
  const objectives = Object.keys(section.settings.value.objectives);
  for (const lesson of section.lessons) {
    for (const objective of lesson.settings.objectives)
      checkObjective(objective, objectives, section, startOf(lesson.path), problems);
    checkUnique(
      activitiesOf(lesson).map(({ activity, place }) => ({ id: activity.id, place })),
      'activity',
      problems,
    );
    for (const { block, place } of lesson.blocks) {
      checkLinks(block, place, links, problems);
      if (block.kind === 'figure') checkFigure(block, section, place, problems);
      if (block.kind === 'check') checkQuestion(block.question, place, problems);
      if (block.kind === 'scenario') checkScenario(block, place, problems);
    }
  }
  checkLinks(section.settings.value, section.settings.place([]), links, problems);
  section.quiz?.value.questions.forEach((question, index) => {
    const place = section.quiz?.place(['questions', index]) ?? startOf(section.path);
    checkObjective(question.objective, objectives, section, place, problems);
    checkQuestion(question, place, problems);
    checkLinks(question, place, links, problems);
  });
}

function checkObjective(
  id: string,
  known: readonly string[],
  section: ParsedSection,
  place: Place,
  problems: Problems,
): void {
  if (!known.includes(id))
    problems.add(
      place,
      `objective ${id} is not among those of ${section.settings.path}: ${known.join(', ')}`,
    );
}

function checkQuestion(question: QuestionBody, place: Place, problems: Problems): void {
  if (question.kind !== 'categorising') return;
  const categories = question.categories.map((category) => category.id);
  for (const item of question.items) {
    if (categories.includes(item.category)) continue;
    problems.add(
      place,
      `item "${item.id}" belongs to category "${item.category}", but the categories are ${categories.join(', ')}`,
    );
  }
}

function checkScenario({ id, steps }: BlockOf<'scenario'>, place: Place, problems: Problems): void {
  const known = steps.map((step) => step.id);
  for (const choice of steps.flatMap((step) => step.choices)) {
    if (choice.next === undefined || known.includes(choice.next)) continue;
    problems.add(
      place,
      `scenario "${id}" goes on at step "${choice.next}", but its steps are ${known.join(', ')}${didYouMean(choice.next, known)}`,
    );
  }
}

/** Pictures must exist; drawings are read once here, so that the block holds its SVG from now on. */
function checkFigure(
  block: BlockOf<'figure'>,
  section: ParsedSection,
  place: Place,
  problems: Problems,
): void {
  const file = section.media.get(block.src);
  if (file === undefined) {
    const names = [...section.media.keys()];
    problems.add(
      place,
      `the picture "${block.src}" is not in ${section.path}/media${didYouMean(block.src, names)}`,
    );
    return;
  }
  if (!block.src.endsWith('.svg')) return;
  const drawing = readDrawing(readFileSync(file, 'utf8'), block.labels);
  for (const problem of drawing.problems) problems.add(place, `${block.src}: ${problem}`);
  block.svg = drawing.svg;
}

/** Finds the links that Markdown left in any text of a value. */
function checkLinks(value: unknown, place: Place, targets: LinkTargets, problems: Problems): void {
  for (const [, kind = '', id = ''] of JSON.stringify(value).matchAll(
    /#\/(lesson|glossary)\/([a-z0-9-]+)/g,
  )) {
    const known = kind === 'lesson' ? targets.lesson : targets.glossary;
    if (!known.includes(id))
      problems.add(place, `the link ${kind}:${id} leads nowhere${didYouMean(id, known)}`);
  }
}

function checkUnique(
  items: readonly { readonly id: string; readonly place: Place }[],
  what: string,
  problems: Problems,
): string[] {
  const first = new Map<string, Place>();
  for (const { id, place } of items) {
    const earlier = first.get(id);
    if (earlier)
      problems.add(
        place,
        `${what} "${id}" exists already at ${earlier.path}:${earlier.line}; ids are unique`,
      );
    else first.set(id, place);
  }
  return [...first.keys()];
}

function questionsOf(section: ParsedSection): { id: string; place: Place }[] {
  return (section.quiz?.value.questions ?? []).map((question: Question, index) => ({
    id: question.id,
    place: section.quiz?.place(['questions', index, 'id']) ?? startOf(section.path),
  }));
}

function startOf(path: string): Place {
  return { path, line: 1, column: 1 };
}
