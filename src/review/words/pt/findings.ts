import type { FindingWords } from '../words.ts';

/** Portuguese sentences that say what to do. */
export const FINDINGS: FindingWords = {
  'key-suspect': ({ mark, count }, _format, { option }) =>
    `A opção ${option(mark)} atrai quem tem melhor desempenho (${count} a escolheram): reveja o gabarito.`,
  negative: ({ value }, { coefficient }) =>
    `Quem mais sabe erra mais que os outros (${coefficient(value)}): veja se o enunciado é ambíguo ou o gabarito está errado.`,
  weak: ({ value }, { coefficient }) =>
    `Mal distingue quem sabe de quem não sabe (${coefficient(value)}): reveja o enunciado e as opções.`,
  'too-hard': ({ share }, { percent }) =>
    `Só se consegue ${percent(share)}: retome o tema com o grupo, ou torne a pergunta mais clara.`,
  'too-easy': ({ share }, { percent }) =>
    `Quase todos acertam (${percent(share)}): serve para animar, não para medir.`,
  'dead-options': ({ marks }, { list }, { option }) =>
    marks.length === 1
      ? `Quase ninguém escolhe a opção ${option(marks[0] ?? '')}: troque-a por um erro que as pessoas cometam de verdade.`
      : `Quase ninguém escolhe as opções ${list(marks.map(option))}: troque-as por erros que as pessoas cometam de verdade.`,
  sound: () => 'Funciona bem: não há nada a mudar.',
  'few-answers': ({ count, fewest }) =>
    `${count} ${count === 1 ? 'resposta' : 'respostas'}: são necessárias pelo menos ${fewest} para dizer alguma coisa.`,
  opinion: () => 'É uma opinião: não há resposta certa.',
  'not-judged': () => 'Os dados não dizem quais respostas são corretas.',
  'reliability-low': ({ sem }, { number }) =>
    `As notas dependem sobretudo do acaso (± ${number(sem)} pontos): use-as para praticar, não para decidir. Mais perguntas por tentativa ajudam.`,
  'reliability-fair': ({ sem }, { number }) =>
    `Dá uma ideia do que cada um sabe (± ${number(sem)} pontos). Não decida por diferenças menores.`,
  'reliability-good': ({ sem }, { number }) =>
    `As notas são confiáveis, com uma margem de ± ${number(sem)} pontos.`,
  'reliability-unknown': ({ learners }) =>
    `Com ${learners} participantes não se pode dizer quanto da nota é acaso.`,
  waiting: ({ count, of }) =>
    `${count} de ${of} não ${count === 1 ? 'começou' : 'começaram'}: escreva para ${count === 1 ? 'essa pessoa' : 'essas pessoas'}.`,
  stuck: ({ section, count, of }, _format, names) =>
    `${count} dos ${of} que seguem em curso estão em “${names.section(section)}”: pergunte o que os detém ali.`,
  below: ({ count }) =>
    `${count} ${count === 1 ? 'chegou' : 'chegaram'} ao fim sem alcançar a nota: incentive a repetir as avaliações.`,
  'objective-low': ({ objective, share }, { percent }, names) =>
    `O grupo domina ${percent(share)} de “${names.objective(objective)}”: explique de novo.`,
  'small-group': ({ learners, firm }) =>
    `Com ${learners} ${learners === 1 ? 'participante' : 'participantes'} os números são indícios: a partir de ${firm} respostas por pergunta são firmes.`,
};
