import { html } from 'lit';
import type { LearnerRow, SectionRow } from '../statistics/learner-rows.ts';
import type { Column } from './review-table.ts';
import { sectionTitle } from './review-context.ts';
import type { ReviewContext } from './review-context.ts';

/** The columns of the table of learners; those that no file fills are left out. */
export function learnerColumns(context: ReviewContext): Column<LearnerRow>[] {
  const { words, format, analysis } = context;
  const { columns: heads, standings } = words.page;
  const has = (test: (row: LearnerRow) => boolean): boolean => analysis.learners.some(test);
  const columns: (Column<LearnerRow> | false)[] = [
    {
      head: heads.learner,
      value: ({ name }) => name,
      cell: ({ key, name, email }) =>
        html`<a href=${`#learner/${encodeURIComponent(key)}`}>${name}</a>
          <span class="under">${email}</span>`,
    },
    { head: heads.email, value: ({ email }) => email, isExported: true },
    {
      head: heads.standing,
      value: ({ standing }) => standings[standing],
      cell: ({ standing, place }) =>
        html`<span class=${`standing standing-${standing}`}>${standings[standing]}</span>
          <span class="under">${sectionTitle(context, place)}</span>`,
    },
    { head: heads.place, value: ({ place }) => sectionTitle(context, place), isExported: true },
    {
      head: heads.score,
      value: ({ score }) => score,
      cell: ({ score }) => (score === null ? '—' : format.number(score)),
      isNumber: true,
    },
    ...analysis.shape.sections.map((_section, index): Column<LearnerRow> => ({
      head: sectionTitle(context, index),
      value: ({ sections }) => sections[index]?.score ?? null,
      cell: ({ sections }) => sectionCell(context, sections[index]),
      isNumber: true,
    })),
    has(({ seconds }) => seconds !== null) && {
      head: heads.time,
      value: ({ seconds }) => (seconds === null ? null : Math.round(seconds / 60)),
      cell: ({ seconds }) => (seconds === null ? '—' : format.duration(seconds)),
      isNumber: true,
    },
    has(({ attempts }) => attempts > 1) && {
      head: heads.attempts,
      value: ({ attempts }) => attempts,
      isNumber: true,
    },
    has(({ accessedAt }) => accessedAt !== null) && {
      head: heads.accessed,
      // As ISO 8601 writes it, so that it sorts and spreadsheets know it.
      value: ({ accessedAt }) =>
        accessedAt === null ? null : new Date(accessedAt).toISOString().slice(0, 16).replace('T', ' '),
      cell: ({ accessedAt }) => (accessedAt === null ? '—' : format.day(accessedAt)),
    },
  ];
  return columns.filter((column) => column !== false);
}

/** A learner in one section: a sign, its meaning for who hears it, and the score. */
export function sectionCell({ words, format }: ReviewContext, row: SectionRow | undefined): unknown {
  const { standing = 'none', score = null } = row ?? {};
  const signs = { passed: '✓', below: '△', begun: '…', none: '' } as const;
  return html`<span class=${`mark mark-${standing}`}
    ><span aria-hidden="true">${signs[standing]}</span
    ><span class="visually-hidden">${words.page.sectionStandings[standing]}</span>
    ${score === null ? '' : format.number(score)}</span
  >`;
}
