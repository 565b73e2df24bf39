import { z } from 'zod';
import { forReaders } from './reader-text.ts';

/** Every word of the interface by key, with the placeholders that its text may hold (`{n}`). */
export const STRING_PLACEHOLDERS = {
  'app.menu': [],
  'app.skip': [],
  'app.loading': [],
  'app.load-failed': [],
  'app.start-failed': [],
  'app.retry': [],
  'app.external': [],
  'app.not-found': [],
  'app.minutes': ['n'],
  /** What the language calls itself. */
  'cover.start': [],
  'cover.continue': ['label'],
  'cover.agenda': [],
  'cover.no-script': [],
  'agenda.title': [],
  'agenda.progress': ['done', 'of'],
  'agenda.lesson-done': [],
  'agenda.lesson-opened': [],
  'agenda.lesson-new': [],
  'agenda.assessment': [],
  'agenda.assessment-best': ['score'],
  'agenda.assessment-new': [],
  'agenda.assessment-begun': ['n', 'of'],
  'agenda.objectives': [],
  'agenda.result': [],
  'lesson.number': ['label'],
  'lesson.done': [],
  'lesson.missing': ['n'],
  'nav.previous': [],
  'nav.next': [],
  'nav.next-lesson': [],
  'nav.to-assessment': [],
  'nav.to-result': [],
  'block.key-idea': [],
  'block.today': ['since'],
  'block.source': [],
  'block.note': [],
  'block.tip': [],
  'block.warning': [],
  'block.turn': [],
  'block.turn-back': [],
  'block.text-equivalent': [],
  'block.check': [],
  'block.scenario': [],
  'block.restart': [],
  'block.optional': [],
  'question.check': [],
  'question.next': [],
  'question.finish': [],
  'question.number': ['n', 'of'],
  'question.edition': ['year'],
  'question.true': [],
  'question.false': [],
  'question.matching-help': [],
  'question.ordering-help': [],
  'question.categorising-help': [],
  'question.choose': [],
  'question.move-up': ['item'],
  'question.move-down': ['item'],
  'question.moved': ['item', 'n', 'of'],
  'question.your-answer': [],
  'question.right-answer': [],
  'question.right': [],
  'question.wrong': [],
  'question.partly': ['score'],
  'question.part-right': [],
  'question.part-wrong': [],
  'question.missed': [],
  'question.incomplete': [],
  'question.not-a-number': [],
  'question.again': [],
  'assessment.start': [],
  'assessment.rules': ['draw', 'passing'],
  'assessment.rules-attempts': ['n'],
  'assessment.best': ['score'],
  'assessment.again': [],
  'assessment.used-up': [],
  'assessment.score': ['score'],
  'assessment.passed': [],
  'assessment.passed-before': [],
  'assessment.not-passed': ['passing'],
  'assessment.earlier-best': ['score'],
  'assessment.answers': [],
  'assessment.continue': [],
  'result.title': [],
  'result.score': ['score'],
  'result.none': [],
  'result.passed': [],
  'result.completed': ['passing'],
  'result.failed': ['passing'],
  'result.open': [],
  'result.missing': [],
  'result.missing-lessons': ['n'],
  'result.missing-assessments': ['n'],
  'result.pass-mark': ['passing'],
  'save.saved': [],
  'save.kept': [],
  'save.pending': [],
  'save.failed': [],
  'save.signed-out': [],
  'save.has-copy': [],
  'save.has-no-copy': [],
  'save.recovered': [],
  'save.read-only': [],
  'save.closed': [],
  'save.elsewhere': [],
  'save.take-over': [],
  'save.local': [],
  'save.untracked': [],
  'save.leave': [],
  'save.left': [],
  'save.left-unsaved': [],
  'save.trouble': [],
  'save.newer': [],
  'save.stray': [],
  'save.stray-accept': [],
  'save.stray-decline': [],
  'shelf.references': [],
  'shelf.glossary': [],
  'shelf.credits': [],
  'shelf.former': [],
  'shelf.archive': [],
  'shelf.licence': [],
  'shelf.version': ['version'],
  'app.language': [],
  'app.language-name': [],
  'app.language-failed': [],
  'app.untranslated': [],
} as const satisfies Record<string, readonly string[]>;

export type StringKey = keyof typeof STRING_PLACEHOLDERS;

/** One text, or one per plural category of the language (CLDR: `one`, `other`, …), chosen by `{n}`. */
const plural = z.strictObject({
  zero: z.string().min(1).optional(),
  one: z.string().min(1).optional(),
  two: z.string().min(1).optional(),
  few: z.string().min(1).optional(),
  many: z.string().min(1).optional(),
  other: z.string().min(1),
});

function text(key: StringKey) {
  const allowed: readonly string[] = STRING_PLACEHOLDERS[key];
  const words = z.union([z.string().min(1), plural]).superRefine((value, context) => {
    const texts = typeof value === 'string' ? [value] : Object.values(value);
    for (const [, name = ''] of texts.flatMap((one) => [...(one ?? '').matchAll(/\{(\w+)\}/g)])) {
      if (allowed.includes(name)) continue;
      const hint =
        allowed.length > 0
          ? `this text knows ${allowed.map((one) => `{${one}}`).join(', ')}`
          : 'this text has no placeholders';
      context.addIssue({ code: 'custom', message: `holds the placeholder {${name}}, but ${hint}` });
    }
  });
  return forReaders(words);
}

/** `ui.yaml`: every word of the interface. */
export const stringsSchema = z.strictObject(
  Object.fromEntries(
    (Object.keys(STRING_PLACEHOLDERS) as StringKey[]).map((key) => [key, text(key)]),
  ) as Record<StringKey, ReturnType<typeof text>>,
);
export type Strings = z.infer<typeof stringsSchema>;
