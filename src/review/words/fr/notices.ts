import type { NoticeWords, RoleWords } from '../words.ts';

const ROLES: RoleWords = {
  name: 'le nom',
  attempt: 'le numéro de la tentative',
  score: 'la note',
  question: 'l’identifiant de la question',
  response: 'la réponse du participant',
  correct: 'la bonne réponse',
  result: 'le résultat',
};

const LAYOUTS = {
  basic: 'Rapport de base',
  interactions: 'Rapport des interactions',
  objectives: 'Rapport des objectifs',
  mixed: 'Rapport avec interactions et objectifs',
  tracks: 'Détails du suivi',
} as const;

/** French sentences about files. */
export const NOTICES: NoticeWords = {
  understood: ({ layout, attempts, waiting, questions, title }) =>
    [
      `${LAYOUTS[layout]}${title === '' ? '' : ` de « ${title} »`} : ${attempts} ${attempts < 2 ? 'tentative' : 'tentatives'}`,
      waiting > 0 ? `, ${waiting} sans commencer` : '',
      questions > 0 ? `, ${questions} questions` : '',
      '.',
    ].join(''),
  empty: () => 'Le fichier est vide. Téléchargez à nouveau le rapport depuis Moodle.',
  'too-large': ({ megabytes, limit }) =>
    `Le fichier pèse ${megabytes} Mo ; jusqu’à ${limit} Mo sont lus ici. Téléchargez le rapport groupe par groupe.`,
  'unpacks-too-large': ({ limit }) =>
    `Décompressé, le fichier dépasse ${limit} Mo : aucun rapport n’en prend autant, il n’a donc pas été ouvert. Téléchargez à nouveau le rapport, en texte séparé par des tabulations.`,
  'too-many-cells': ({ limit }) =>
    `Le tableau a plus de ${limit} cellules. Téléchargez le rapport groupe par groupe, ou sans les colonnes inutiles.`,
  damaged: ({ reason }) =>
    `Le fichier est abîmé et n’a pas pu être lu jusqu’au bout (${reason}). Téléchargez-le à nouveau.`,
  'unknown-format': () =>
    'Ce n’est pas un rapport que cette page connaît. Elle lit les rapports SCORM de Moodle téléchargés en texte, Excel (.xlsx) ou OpenDocument (.ods), et l’export de l’aperçu (.json).',
  'old-excel': () =>
    'C’est un ancien fichier Excel (.xls). Ouvrez-le et enregistrez-le en .xlsx, ou téléchargez à nouveau le rapport.',
  'no-sheet': () => 'Le classeur n’a aucune feuille avec des données.',
  'not-utf8': () =>
    'Le texte n’est pas en UTF-8 ; il a été lu comme du texte Windows. Si des noms ont des lettres étranges, téléchargez le rapport en Excel.',
  'no-report': ({ columns }) =>
    `La colonne de la tentative, suivie des dates de début et de dernier accès, est introuvable ; tout rapport SCORM de Moodle les a. Les colonnes de ce fichier commencent ainsi : ${columns}. Téléchargez le rapport depuis l’onglet « Rapports » de l’activité SCORM.`,
  'no-rows': () => 'Le fichier a les titres des colonnes et aucune ligne.',
  'no-attempts': () => 'Personne n’a encore commencé, d’après ce fichier.',
  'columns-ignored': ({ columns }) => `Colonnes qui ne servent pas : ${columns}.`,
  'column-taken-as': ({ column, role }) =>
    `La colonne « ${column} » et celles de sa série ont été prises pour ${ROLES[role]}, d’après leur contenu. Si c’est faux, téléchargez le rapport avec toutes les cases cochées.`,
  'odd-rows': ({ row, count, cells, expected }) =>
    `${count === 1 ? 'Une ligne a' : `${count} lignes ont`} plus de cellules que l’en-tête (ligne ${row} : ${cells} au lieu de ${expected}). Moodle décale ainsi les colonnes des paquets à plusieurs SCO : ne vous fiez pas à ces lignes.`,
  'several-scos': ({ titles }) =>
    `Le paquet a plusieurs SCO (${titles}). Le premier a été utilisé, et Moodle peut avoir décalé les colonnes des questions.`,
  'repeated-attempt': ({ row, count, name }) =>
    `${count === 1 ? 'Une tentative apparaît' : `${count} tentatives apparaissent`} deux fois (la première à la ligne ${row} : ${name}). S’il s’agit de deux personnes du même nom, téléchargez le rapport avec la colonne du courriel.`,
  'attempt-no-number': ({ row, count, text }) =>
    `Dans ${count} ${count === 1 ? 'ligne' : 'lignes'} la tentative n’est pas un nombre (ligne ${row} : « ${text} ») ; elle compte comme non commencée.`,
  'unknown-status': ({ row, count, text }) =>
    `L’état « ${text} » est inconnu (ligne ${row} ; ${count} fois). Il compte comme commencé, sans plus.`,
  'unknown-result': ({ row, count, text }) =>
    `Le résultat « ${text} » n’est pas compris (ligne ${row} ; ${count} fois) : « correct », « wrong » ou un nombre de 0 à 1 était attendu. Ces réponses comptent comme non notées.`,
  'unknown-date': ({ row, count, text }) =>
    `La date « ${text} » n’est pas comprise (ligne ${row} ; ${count} fois). Le reste a été lu ; pour voir les dates, téléchargez le rapport avec Moodle en espagnol ou en anglais.`,
  'no-learner': ({ name }) =>
    `Ces détails ne disent pas à qui ils sont : ils apparaissent comme « ${name} ». Copiez aussi le titre de la page.`,
  'no-email': () =>
    'Le rapport n’a ni courriel ni autre donnée qui distingue deux personnes du même nom : leurs tentatives seraient réunies.',
  'mixed-ids': ({ slot, ids }) =>
    `La colonne ${slot} contient plus d’une question (${ids}) : les données viennent de plusieurs versions du cours. Chaque question est analysée à part.`,
  'empty-questions': () =>
    'Le rapport a des colonnes de questions, toutes vides. Moodle les laisse ainsi pour les paquets SCORM 2004 : utilisez le paquet SCORM 1.2.',
  'empty-objectives': () =>
    'Le rapport a des colonnes d’objectifs, toutes vides. Certaines versions de Moodle ne les remplissent pas ; le reste a été lu.',
  'no-question-ids': () =>
    'Le rapport ne contient pas les identifiants des questions : ils ont été déduits du numéro de colonne d’après ce cours. Pour en être sûr, cochez « Question », « Bonne réponse » et « Résultat » dans Moodle avant de télécharger.',
  'graded-here': ({ count, version }) =>
    `${count} ${count === 1 ? 'réponse sans résultat a été notée' : 'réponses sans résultat ont été notées'} ici avec le corrigé de la version ${version} du cours.`,
  'not-graded': ({ count }) =>
    `${count} ${count === 1 ? 'réponse n’a' : 'réponses n’ont'} pas de résultat et ne peuvent pas être notées ici : elles ne comptent pas dans les statistiques.`,
  'other-course': ({ title }) =>
    `« ${title} » n’est pas le cours de cette page : il est analysé avec ce que disent ses propres données, sans les textes des questions.`,
  'taken-as-known': ({ title }) =>
    `« ${title} » a été reconnu comme le cours de cette page par ses questions.`,
  untitled: ({ taken }) => `Un rapport ne dit pas de quel cours il est ; il a été pris pour « ${taken} ».`,
  'unknown-questions': ({ count, ids, version }) =>
    `${count} ${count === 1 ? 'question n’est pas' : 'questions ne sont pas'} dans la version ${version} du cours (${ids}) : elles sont d’une autre version. Elles sont analysées avec ce que disent les données.`,
  'several-keys': ({ id, keys }) =>
    `La question « ${id} » a plus d’une bonne réponse dans les données (${keys}) : le corrigé a changé entre versions, ou les textes entre langues. Ses chiffres mêlent les deux.`,
  'other-key': ({ id, told, known }) =>
    `La question « ${id} » a été notée avec le corrigé « ${told} » ; dans ce cours c’est « ${known} ». Les chiffres suivent la notation d’alors.`,
};
