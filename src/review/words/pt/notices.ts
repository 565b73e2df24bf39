import type { NoticeWords, RoleWords } from '../words.ts';

const ROLES: RoleWords = {
  name: 'o nome',
  attempt: 'o número da tentativa',
  score: 'a nota',
  question: 'o identificador da pergunta',
  response: 'a resposta do participante',
  correct: 'a resposta correta',
  result: 'o resultado',
};

const LAYOUTS = {
  basic: 'Relatório básico',
  interactions: 'Relatório de interações',
  objectives: 'Relatório de objetivos',
  mixed: 'Relatório com interações e objetivos',
  tracks: 'Detalhes do acompanhamento',
} as const;

/** Portuguese sentences about files. */
export const NOTICES: NoticeWords = {
  understood: ({ layout, attempts, waiting, questions, title }) =>
    [
      `${LAYOUTS[layout]}${title === '' ? '' : ` de “${title}”`}: ${attempts} ${attempts === 1 ? 'tentativa' : 'tentativas'}`,
      waiting > 0 ? `, ${waiting} sem começar` : '',
      questions > 0 ? `, ${questions} perguntas` : '',
      '.',
    ].join(''),
  empty: () => 'O arquivo está vazio. Baixe o relatório outra vez no Moodle.',
  'too-large': ({ megabytes, limit }) =>
    `O arquivo tem ${megabytes} MB e aqui se leem até ${limit} MB. Baixe o relatório por grupos.`,
  'unpacks-too-large': ({ limit }) =>
    `Descompactado, o arquivo passa de ${limit} MB: nenhum relatório ocupa tanto, por isso não foi aberto. Baixe o relatório outra vez, como texto separado por tabulações.`,
  'too-many-cells': ({ limit }) =>
    `A tabela tem mais de ${limit} células. Baixe o relatório por grupos, ou sem as colunas de que não precisa.`,
  damaged: ({ reason }) =>
    `O arquivo está danificado e não pôde ser lido até o fim (${reason}). Baixe-o outra vez.`,
  'unknown-format': () =>
    'Não é um relatório que esta página conheça. São lidos os relatórios SCORM do Moodle baixados como texto, Excel (.xlsx) ou OpenDocument (.ods), e a exportação da pré-visualização (.json).',
  'old-excel': () =>
    'É um arquivo antigo do Excel (.xls). Abra-o e salve-o como .xlsx, ou baixe o relatório outra vez.',
  'no-sheet': () => 'A planilha não tem nenhuma aba com dados.',
  'not-utf8': () =>
    'O texto não está em UTF-8, por isso foi lido como texto do Windows. Se houver nomes com letras estranhas, baixe o relatório como Excel.',
  'no-report': ({ columns }) =>
    `Não se encontrou a coluna da tentativa seguida das datas de início e último acesso, que todo relatório SCORM do Moodle tem. As colunas deste arquivo começam assim: ${columns}. Baixe o relatório na aba “Relatórios” da atividade SCORM.`,
  'no-rows': () => 'O arquivo tem os títulos das colunas e nenhuma linha.',
  'no-attempts': () => 'Ninguém começou ainda, segundo este arquivo.',
  'columns-ignored': ({ columns }) => `Colunas que não são usadas: ${columns}.`,
  'column-taken-as': ({ column, role }) =>
    `A coluna “${column}” e as da sua série foram tomadas como ${ROLES[role]}, pelo seu conteúdo. Se não for assim, baixe o relatório com todas as caixas marcadas.`,
  'odd-rows': ({ row, count, cells, expected }) =>
    `${count === 1 ? 'Uma linha tem' : `${count} linhas têm`} mais células que o cabeçalho (a linha ${row}: ${cells} em vez de ${expected}). O Moodle desloca assim as colunas dos pacotes com vários SCO: não confie nestas linhas.`,
  'several-scos': ({ titles }) =>
    `O pacote tem vários SCO (${titles}). Foi usado o primeiro, e nas perguntas o Moodle pode ter deslocado colunas.`,
  'repeated-attempt': ({ row, count, name }) =>
    `${count === 1 ? 'Uma tentativa aparece' : `${count} tentativas aparecem`} duas vezes (a primeira, na linha ${row}: ${name}). Se forem duas pessoas do mesmo nome, baixe o relatório com a coluna do e-mail.`,
  'attempt-no-number': ({ row, count, text }) =>
    `Em ${count} ${count === 1 ? 'linha' : 'linhas'} a tentativa não é um número (linha ${row}: “${text}”); contou como não começada.`,
  'unknown-status': ({ row, count, text }) =>
    `Não se conhece o estado “${text}” (linha ${row}; ${count} ${count === 1 ? 'vez' : 'vezes'}). Contou como começado, sem mais.`,
  'unknown-result': ({ row, count, text }) =>
    `Não se entende o resultado “${text}” (linha ${row}; ${count} ${count === 1 ? 'vez' : 'vezes'}): esperava-se “correct”, “wrong” ou um número de 0 a 1. Essas respostas contam como não avaliadas.`,
  'unknown-date': ({ row, count, text }) =>
    `Não se entende a data “${text}” (linha ${row}; ${count} ${count === 1 ? 'vez' : 'vezes'}). O resto foi lido; para ver datas, baixe o relatório com o Moodle em espanhol ou inglês.`,
  'no-learner': ({ name }) =>
    `Estes detalhes não dizem de quem são: aparecem como “${name}”. Copie também o título da página.`,
  'no-email': () =>
    'O relatório não tem o e-mail nem outro dado que distinga duas pessoas do mesmo nome: as suas tentativas ficariam juntas.',
  'mixed-ids': ({ slot, ids }) =>
    `A coluna ${slot} tem mais de uma pergunta (${ids}): são dados de várias versões do curso. Cada pergunta é analisada à parte.`,
  'empty-questions': () =>
    'O relatório tem colunas de perguntas e todas estão vazias. O Moodle as deixa assim com pacotes SCORM 2004: use o pacote SCORM 1.2.',
  'empty-objectives': () =>
    'O relatório tem colunas de objetivos e todas estão vazias. Algumas versões do Moodle não as preenchem; o resto foi lido.',
  'no-question-ids': () =>
    'O relatório não traz os identificadores das perguntas: foram deduzidos do número da coluna segundo este curso. Para ter certeza, marque “Pergunta”, “Resposta correta” e “Resultado” no Moodle antes de baixar.',
  'graded-here': ({ count, version }) =>
    `${count} ${count === 1 ? 'resposta sem resultado foi avaliada' : 'respostas sem resultado foram avaliadas'} aqui com o gabarito da versão ${version} do curso.`,
  'not-graded': ({ count }) =>
    `${count} ${count === 1 ? 'resposta não tem' : 'respostas não têm'} resultado e não podem ser avaliadas aqui: ficam fora das estatísticas.`,
  'other-course': ({ title }) =>
    `“${title}” não é o curso desta página: é analisado com o que dizem os seus próprios dados, sem os textos das perguntas.`,
  'taken-as-known': ({ title }) =>
    `“${title}” foi reconhecido como o curso desta página pelas suas perguntas.`,
  untitled: ({ taken }) => `Um relatório não diz de qual curso é; foi tomado por “${taken}”.`,
  'unknown-questions': ({ count, ids, version }) =>
    `${count} ${count === 1 ? 'pergunta não está' : 'perguntas não estão'} na versão ${version} do curso (${ids}): são de outra versão. São analisadas com o que dizem os dados.`,
  'several-keys': ({ id, keys }) =>
    `A pergunta “${id}” tem mais de uma resposta correta nos dados (${keys}): o gabarito mudou entre versões, ou os textos entre idiomas. Os seus números misturam ambos.`,
  'other-key': ({ id, told, known }) =>
    `A pergunta “${id}” foi avaliada com o gabarito “${told}”, e neste curso é “${known}”. Os números seguem a avaliação de então.`,
};
