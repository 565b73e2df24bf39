import { msg, setStrings } from '../../src/components/strings.ts';
import type { AssessmentOutline, CourseOutline, SectionOutline } from '../../src/model/outline.ts';
import type { Strings } from '../../src/model/strings.ts';
import { assessmentRules } from '../../src/views/assessment-rules.ts';
import { escapeHtml } from '../content/escape-html.ts';

/** By what LMSs and browsers tell a section's item from the others; it never changes, whatever the section is called. */
export function scoId({ number }: SectionOutline): string {
  return `s${number + 1}`;
}

/**
 * One section as if it were the course: an item of its own in the LMS, with its own cover, progress, score and pass mark.
 * What learners and reports know it by stays as in the whole course: numbers of lessons, ledger numbers, ids of questions.
 * @param strings all words of the interface in the language of the outline
 */
export function sectionOutline(
  course: CourseOutline,
  section: SectionOutline,
  strings: Strings,
): CourseOutline {
  const { sections, ...rest } = course;
  const place = sections.indexOf(section) + 1;
  setStrings(strings, course.lang);
  return {
    ...rest,
    id: `${course.id}/${scoId(section)}`,
    title: section.title,
    textLang: section.lang,
    summary: section.summary,
    facts: factsOf(course, section),
    // Without an assessment lessons are all that there is to do.
    completion: section.assessment ? course.completion : { lessons: 'all', assessments: 'all' },
    sections: [{ ...section, slot: 0, assessment: section.assessment && withSlots(section.assessment) }],
    within: { title: course.title, place, elsewhere: elsewhereOf(course, section) },
    contents: contentsOf(section, place),
  };
}

/** What is said to whoever follows a link into another section. */
function elsewhereOf({ sections }: CourseOutline, section: SectionOutline): Record<string, string> {
  const others = sections.filter((one) => one !== section);
  return Object.fromEntries(
    others.flatMap((other) => {
      const sentence = msg('section.elsewhere', { n: sections.indexOf(other) + 1, title: other.title });
      return [other, ...other.lessons].map(({ id }) => [id, sentence] as const);
    }),
  );
}

/** What it is a part of, how long it takes, and how it is assessed. */
function factsOf(course: CourseOutline, section: SectionOutline): CourseOutline['facts'] {
  const { lessons, assessment } = section;
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const [n, of] = [course.sections.indexOf(section) + 1, course.sections.length];
  return [
    { label: msg('section.course'), text: msg('section.place', { title: course.title, n, of }) },
    {
      label: msg('section.time'),
      text: `${msg('app.minutes', { n: minutes })} · ${msg('result.missing-lessons', { n: lessons.length })}`,
    },
    {
      label: msg('agenda.assessment'),
      text: assessment ? rulesOf(assessment, course.passing) : msg('section.no-assessment'),
    },
  ];
}

function rulesOf(assessment: AssessmentOutline, passing: number): string {
  const { attempts } = assessment;
  const rules = assessmentRules(assessment, passing, false);
  return attempts === null ? rules : `${rules} ${msg('assessment.rules-attempts', { n: attempts })}`;
}

/** The lessons of the section, and its assessment, as the cover lists them. */
function contentsOf({ lessons, assessment }: SectionOutline, place: number): CourseOutline['contents'] {
  return [
    ...lessons.map(({ title, minutes }, index) => ({
      title: `${place}.${index + 1} ${title}`,
      summary: escapeHtml(msg('app.minutes', { n: minutes })),
    })),
    ...(assessment ? [{ title: assessment.title, summary: '' }] : []),
  ];
}

/** In the item's own list rows begin with 0, in the order of the ledger: what is new comes last. */
function withSlots(assessment: AssessmentOutline): AssessmentOutline {
  const numbers = assessment.pool.map(({ number }) => number).sort((one, other) => one - other);
  return {
    ...assessment,
    pool: assessment.pool.map((question) => ({ ...question, slot: numbers.indexOf(question.number) })),
  };
}
