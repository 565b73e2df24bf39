import type { Words } from './words.es.ts';

/** French. */
export const FR: Words = {
  lang: 'fr',
  kinds: {
    single: 'une réponse',
    multiple: 'plusieurs réponses',
    'true-false': 'vrai ou faux',
    matching: 'apparier',
    ordering: 'ordonner',
    categorising: 'classer',
    hotspot: 'désigner sur une image',
    'inline-choice': 'choisir des mots dans un texte',
    likert: 'opinion',
    'fill-in': 'compléter',
    numeric: 'nombre',
  },
  levels: {
    remember: 'mémoriser',
    understand: 'comprendre',
    apply: 'appliquer',
    analyse: 'analyser',
    evaluate: 'évaluer',
  },
  legend: {
    title: (course) => `Clé des questions : ${course}`,
    version: (version) => `Version ${version}`,
    guide: [
      'Pour lire les rapports d’interactions de Moodle et d’autres LMS. Le numéro de chaque question est celui de sa colonne dans le rapport, et l’identifiant est le texte qui y figure. Ils sont les mêmes pour tout le monde et dans toutes les langues.',
      'Les réponses arrivent sous forme de lettres : celles de cette page, même si les options changent de place à l’écran. « a.b » veut dire que b a été attribué à l’élément a. Le résultat est « correct », « wrong » (« incorrect » en SCORM 2004) ou, si la réponse est juste en partie, la fraction des points : 0.5 en est la moitié.',
      'Ce que l’on écrit (un mot, un nombre) arrive tel quel, dans la langue dans laquelle on a suivi le cours. S’il y a plusieurs bonnes réponses, le rapport les montre l’une après l’autre.',
      'Elle contient les bonnes réponses : mieux vaut ne pas la mettre à la portée des personnes qui suivent le cours.',
    ],
    drawn:
      'Chaque tentative ne pose qu’une partie des questions : une cellule vide veut dire que cette personne n’a pas eu cette question.',
    sections: 'Sections',
    asks: (draw, of, passing) =>
      `Chaque tentative pose ${draw} questions sur ${of}. Le seuil de réussite est de ${passing} sur 100.`,
    slot: 'N°',
    id: 'Identifiant',
    section: 'Section',
    kind: 'Type',
    question: 'Question',
    options: 'Options',
    answer: 'Bonne réponse',
    reported: (standard) => `Dans le rapport ${standard}`,
    objective: 'Objectif',
    level: 'Niveau',
    lesson: 'Leçon',
    points: 'Points',
    right: 'juste',
    typos: (count) =>
      count === 1
        ? 'compte aussi avec une faute de frappe'
        : `compte aussi avec ${count} fautes de frappe au plus`,
    retired: 'Elle n’est plus dans le cours ; sa colonne reste dans le rapport.',
    untranslated: (language) => `Pas encore traduite : elle est en ${language}.`,
  },
  notes: {
    title: (course) => `Questions de « ${course} » pour d’autres systèmes : ce qui change`,
    none: 'Rien : tout est passé tel quel.',
    formats: {
      all: 'Dans tous les fichiers',
      'moodle.xml': 'Moodle XML, pour tout Moodle',
      'moodle-4.4.xml': 'Moodle XML, pour Moodle 4.4 ou plus récent',
      'gift.txt': 'GIFT',
      'qti21.zip': 'QTI 2.1',
    },
    quiz: ({ title, draw, of, shuffle, attempts, passing }) =>
      `« ${title} » pose ${draw} questions sur ${of}${shuffle ? (draw < of ? ' au hasard' : ', dans un ordre aléatoire') : ''}, ${attempts === null ? 'sans limite de tentatives' : `${attempts} fois au plus`}, et le seuil de réussite est de ${passing} sur 100. Cela se règle dans le test.`,
    notes: {
      links:
        'Les liens vers des leçons et vers le glossaire deviennent du texte, car hors du cours ils ne mènent nulle part.',
      untranslated: 'Pas encore traduites : elles sont dans la langue de base du cours.',
      edition: '« Données de… » est le premier paragraphe de la question.',
      inner: 'Les lignes de la présentation et les sources de chaque question ne sont pas exportées.',
      parts:
        'Il n’y a pas de feedback pour chaque paire ou élément : il se trouve ensemble, dans le feedback général.',
      ordering:
        'Ordonner devient apparier chaque élément avec sa place (1, 2, 3…). La notation est la même. Le fichier pour Moodle 4.4 ou plus récent utilise le type propre à Moodle (ordering).',
      'ordering-gift':
        'Ordonner devient apparier chaque élément avec sa place (1, 2, 3…). La notation est la même.',
      categorising: 'Classer devient apparier chaque élément avec son groupe. La notation est la même.',
      hotspot:
        'Désigner sur une image est devenu choisir parmi les noms des endroits. L’image n’est pas exportée.',
      'gaps-gift':
        'Chaque lacune est devenue un numéro à apparier avec son mot ; tous les mots sont dans une seule liste, car GIFT n’a pas de listes à l’intérieur d’un texte. La note est la même.',
      opinions:
        'Les questions d’opinion, qui n’ont pas de bonne réponse, ne sont pas exportées : leur place est dans une enquête.',
      'many-right':
        'Non exportées : elles ont plus de dix options justes, et Moodle ne connaît pas de fractions si petites.',
      loose:
        'Le cours accepte la réponse avec ou sans accents, guillemets et point final. Moodle l’accepte avec tous les accents ou sans aucun ; guillemets et point final comptent comme faute.',
      'loose-qti':
        'Le cours accepte la réponse avec ou sans accents, guillemets et point final. Ici, elle est acceptée avec tous les accents ou sans aucun ; guillemets et point final comptent comme faute.',
      typos:
        'Le cours laisse passer des fautes de frappe dans ces réponses ; ces fichiers, non : ici, seule la bonne orthographe compte.',
      decimal: 'Le cours accepte 10,5 et 10.5. Ici, seule compte la forme de la langue de la plateforme.',
      unit: 'L’unité est dite à la fin de la question ; l’écrire dans la réponse est facultatif.',
      'unit-text': 'L’unité est dite à la fin de la question ; la réponse est le nombre seul.',
      points: 'GIFT ne garde pas les points : ils valent 1 tant qu’on ne les change pas dans Moodle.',
      case: 'GIFT ne distingue pas les majuscules des minuscules ; le cours si, dans ces questions.',
    },
  },
};
