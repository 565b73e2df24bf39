import type { FindingWords } from '../words.ts';

/** English sentences that say what to do. */
export const FINDINGS: FindingWords = {
  'key-suspect': ({ mark, count }, _format, { option }) =>
    `Option ${option(mark)} attracts those who do best (${count} chose it): check the key.`,
  negative: ({ value }, { coefficient }) =>
    `Those who know most miss it more than others (${coefficient(value)}): check whether the wording is ambiguous or the key wrong.`,
  weak: ({ value }, { coefficient }) =>
    `It hardly tells who knows from who does not (${coefficient(value)}): look at the wording and the options.`,
  'too-hard': ({ share }, { percent }) =>
    `Only ${percent(share)} is achieved: go over the topic with the group, or make the question clearer.`,
  'too-easy': ({ share }, { percent }) =>
    `Nearly everybody gets it right (${percent(share)}): good for encouragement, not for measuring.`,
  'dead-options': ({ marks }, { list }, { option }) =>
    marks.length === 1
      ? `Hardly anybody chooses option ${option(marks[0] ?? '')}: replace it with a mistake that people really make.`
      : `Hardly anybody chooses options ${list(marks.map(option))}: replace them with mistakes that people really make.`,
  sound: () => 'It works well: nothing to change.',
  'few-answers': ({ count, fewest }) =>
    `${count} ${count === 1 ? 'answer' : 'answers'}: at least ${fewest} are needed to say anything.`,
  opinion: () => 'This asks for an opinion: there is no right answer.',
  'not-judged': () => 'The data do not say which answers are right.',
  'reliability-low': ({ sem }, { number }) =>
    `Scores depend on chance for the most part (± ${number(sem)} points): use them for practice, not for decisions. More questions per attempt help.`,
  'reliability-fair': ({ sem }, { number }) =>
    `It gives an idea of what each one knows (± ${number(sem)} points). Do not decide by smaller differences.`,
  'reliability-good': ({ sem }, { number }) => `The scores can be relied on, within ± ${number(sem)} points.`,
  'reliability-unknown': ({ learners }) =>
    `With ${learners} learners nobody can say how much of the score is chance.`,
  waiting: ({ count, of }) => `${count} of ${of} ${count === 1 ? 'has' : 'have'} not begun: write to them.`,
  stuck: ({ section, count, of }, _format, names) =>
    `${count} of the ${of} who are under way are at “${names.section(section)}”: ask what holds them there.`,
  below: ({ count }) =>
    `${count} reached the end below the pass mark: encourage them to take the assessments again.`,
  'objective-low': ({ objective, share }, { percent }, names) =>
    `The group masters ${percent(share)} of “${names.objective(objective)}”: explain it again.`,
  'small-group': ({ learners, firm }) =>
    `With ${learners} ${learners === 1 ? 'learner' : 'learners'} the figures are hints: from ${firm} answers per question on they are firm.`,
};
