import { itemAdvice } from '../advice/item-advice.ts';
import type { OptionChoice } from '../statistics/item-analysis.ts';
import type { TableData } from '../tables/table-data.ts';
import { questionText } from './answer-text.ts';
import { learnerColumns } from './learner-columns.ts';
import { mapColumns, objectiveColumns } from './objectives-view.ts';
import { optionColumns } from './question-view.ts';
import { assessmentColumns, itemColumns } from './questions-view.ts';
import type { ReviewContext } from './review-context.ts';
import type { Column } from './review-table.ts';

/** Every table of the page, for one workbook; those that would be empty are left out. */
export function allTables(context: ReviewContext): TableData[] {
  const { words, analysis } = context;
  const { group, questions, objectives } = words.page;
  const advised = analysis.items.map((item) => ({ item, advice: itemAdvice(item) }));
  return [
    dataOf(group.list, learnerColumns(context), analysis.learners),
    dataOf(questions.list, itemColumns(context), advised),
    optionTable(context),
    dataOf(questions.assessments, assessmentColumns(context), analysis.assessments),
    dataOf(objectives.table, objectiveColumns(context), analysis.objectives),
    dataOf(
      objectives.map,
      analysis.objectives.length > 0 ? mapColumns(context) : [],
      analysis.learners.filter(({ standing }) => standing !== 'waiting'),
    ),
  ].filter(({ rows, heads }) => rows.length > 0 && heads.length > 0);
}

function dataOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): TableData {
  return {
    name,
    heads: columns.map(({ head }) => head),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  };
}

/** The choices of all questions below one another. */
function optionTable(context: ReviewContext): TableData {
  const { words, analysis } = context;
  const tables = analysis.items.map((item) => ({
    question: questionText(context, item.shape.key),
    ...dataOf<OptionChoice>('', optionColumns(context, item), item.options),
  }));
  return {
    name: words.page.questions.options,
    heads: [words.page.columns.question, ...(tables[0]?.heads ?? [])],
    rows: tables.flatMap(({ question, rows }) => rows.map((row) => [question, ...row])),
  };
}
