import type { Words } from './words.es.ts';

/** Portuguese. */
export const PT: Words = {
  lang: 'pt',
  kinds: {
    single: 'uma resposta',
    multiple: 'várias respostas',
    'true-false': 'verdadeiro ou falso',
    matching: 'associar',
    ordering: 'ordenar',
    categorising: 'classificar',
    hotspot: 'apontar numa imagem',
    'inline-choice': 'escolher palavras num texto',
    likert: 'opinião',
    'fill-in': 'completar',
    numeric: 'número',
  },
  levels: {
    remember: 'lembrar',
    understand: 'compreender',
    apply: 'aplicar',
    analyse: 'analisar',
    evaluate: 'avaliar',
  },
  legend: {
    title: (course) => `Chave das perguntas: ${course}`,
    version: (version) => `Versão ${version}`,
    guide: [
      'Serve para ler os relatórios de interações do Moodle e de outros LMS. O número de cada pergunta é o de sua coluna no relatório, e o identificador é o texto que aparece ali. São os mesmos para todas as pessoas e em todos os idiomas.',
      'As respostas chegam como letras: as desta página, mesmo que as opções mudem de lugar na tela. “a.b” quer dizer que ao item a foi associado b. O resultado é “correct”, “wrong” (“incorrect” no SCORM 2004) ou, se a resposta está correta em parte, a fração dos pontos: 0.5 é a metade.',
      'O que se escreve (uma palavra, um número) chega como está, no idioma em que o curso foi feito. Se há várias respostas corretas, o relatório as mostra uma após a outra.',
      'Contém as respostas corretas: convém não deixá-la ao alcance de quem faz o curso.',
    ],
    drawn:
      'Cada tentativa faz só uma parte das perguntas: uma célula vazia quer dizer que essa pergunta não coube a essa pessoa.',
    sections: 'Seções',
    asks: (draw, of, passing) =>
      `Cada tentativa faz ${draw} de ${of} perguntas. A aprovação é com ${passing} de 100.`,
    slot: 'N.º',
    id: 'Identificador',
    section: 'Seção',
    kind: 'Tipo',
    question: 'Pergunta',
    options: 'Opções',
    answer: 'Resposta correta',
    reported: (standard) => `No relatório do ${standard}`,
    objective: 'Objetivo',
    level: 'Nível',
    lesson: 'Lição',
    points: 'Pontos',
    right: 'correta',
    typos: (count) =>
      count === 1
        ? 'vale também com um erro de digitação'
        : `vale também com até ${count} erros de digitação`,
    retired: 'Não está mais no curso; sua coluna continua no relatório.',
    untranslated: (language) => `Ainda sem tradução: está em ${language}.`,
  },
  notes: {
    title: (course) => `Perguntas de “${course}” para outros sistemas: o que muda`,
    none: 'Nada: tudo passou como é.',
    formats: {
      all: 'Em todos os arquivos',
      'moodle.xml': 'Moodle XML, para qualquer Moodle',
      'moodle-4.4.xml': 'Moodle XML, para o Moodle 4.4 ou posterior',
      'gift.txt': 'GIFT',
      'qti21.zip': 'QTI 2.1',
    },
    quiz: ({ title, draw, of, shuffle, attempts, passing }) =>
      `“${title}” faz ${draw} de ${of} perguntas${shuffle ? (draw < of ? ' ao acaso' : ', em ordem aleatória') : ''}, ${attempts === null ? 'sem limite de tentativas' : `no máximo ${attempts} vezes`}, e a aprovação é com ${passing} de 100. Isso se configura no questionário.`,
    notes: {
      links:
        'Os links para lições e para o glossário viram texto, porque fora do curso não levam a lugar nenhum.',
      untranslated: 'Ainda sem tradução: estão no idioma de base do curso.',
      edition: '“Com dados de…” vai como primeiro parágrafo da pergunta.',
      inner: 'As linhas da apresentação e as fontes de cada pergunta não são exportadas.',
      parts: 'Não há feedback para cada par ou item: vai junto, no feedback geral.',
      ordering:
        'Ordenar passa a ser associar cada item ao seu lugar (1, 2, 3…). A pontuação é a mesma. O arquivo para o Moodle 4.4 ou posterior usa o tipo próprio do Moodle (ordering).',
      'ordering-gift':
        'Ordenar passa a ser associar cada item ao seu lugar (1, 2, 3…). A pontuação é a mesma.',
      categorising: 'Classificar passa a ser associar cada item ao seu grupo. A pontuação é a mesma.',
      hotspot: 'Apontar numa imagem passou a escolher entre os nomes dos lugares. A imagem não é exportada.',
      'gaps-gift':
        'Cada lacuna tornou-se um número que se associa à sua palavra; todas as palavras estão numa só lista, porque o GIFT não tem listas dentro de um texto. A pontuação é a mesma.',
      opinions:
        'As perguntas de opinião, que não têm resposta certa, não são exportadas: o lugar delas é uma enquete.',
      'many-right':
        'Não são exportadas: têm mais de dez opções corretas, e o Moodle não conhece frações tão pequenas.',
      loose:
        'O curso aceita a resposta com ou sem acentos, aspas e ponto final. O Moodle a aceita com todos os acentos ou sem nenhum; aspas e ponto final contam como erro.',
      'loose-qti':
        'O curso aceita a resposta com ou sem acentos, aspas e ponto final. Aqui ela é aceita com todos os acentos ou sem nenhum; aspas e ponto final contam como erro.',
      typos:
        'O curso deixa passar erros de digitação nestas respostas; estes arquivos não: aqui vale só o que está escrito corretamente.',
      decimal: 'O curso aceita 10,5 e 10.5. Aqui vale só a forma do idioma da plataforma.',
      unit: 'A unidade é dita no fim da pergunta; escrevê-la na resposta é opcional.',
      'unit-text': 'A unidade é dita no fim da pergunta; na resposta vai só o número.',
      points: 'O GIFT não guarda os pontos: valem 1 até que sejam mudados no Moodle.',
      case: 'O GIFT não distingue maiúsculas de minúsculas; o curso sim, nestas perguntas.',
    },
  },
};
