import type { FindingWords } from '../words.ts';

/** French sentences that say what to do. */
export const FINDINGS: FindingWords = {
  'key-suspect': ({ mark, count }, _format, { option }) =>
    `L’option ${option(mark)} attire ceux qui réussissent le mieux (${count} l’ont choisie) : vérifiez le corrigé.`,
  negative: ({ value }, { coefficient }) =>
    `Ceux qui en savent le plus la ratent plus que les autres (${coefficient(value)}) : vérifiez si l’énoncé est ambigu ou le corrigé faux.`,
  weak: ({ value }, { coefficient }) =>
    `Elle distingue à peine qui sait de qui ne sait pas (${coefficient(value)}) : revoyez l’énoncé et les options.`,
  'too-hard': ({ share }, { percent }) =>
    `La réussite n’est que de ${percent(share)} : reprenez le sujet avec le groupe, ou clarifiez la question.`,
  'too-easy': ({ share }, { percent }) =>
    `Presque tout le monde réussit (${percent(share)}) : bon pour encourager, pas pour mesurer.`,
  'dead-options': ({ marks }, { list }, { option }) =>
    marks.length === 1
      ? `Presque personne ne choisit l’option ${option(marks[0] ?? '')} : remplacez-la par une erreur que l’on commet vraiment.`
      : `Presque personne ne choisit les options ${list(marks.map(option))} : remplacez-les par des erreurs que l’on commet vraiment.`,
  sound: () => 'Elle fonctionne bien : rien à changer.',
  'few-answers': ({ count, fewest }) =>
    `${count} ${count < 2 ? 'réponse' : 'réponses'} : il en faut au moins ${fewest} pour dire quelque chose.`,
  opinion: () => 'C’est une opinion : il n’y a pas de bonne réponse.',
  'not-judged': () => 'Les données ne disent pas quelles réponses sont bonnes.',
  'reliability-low': ({ sem }, { number }) =>
    `Les notes dépendent surtout du hasard (± ${number(sem)} points) : utilisez-les pour s’exercer, pas pour décider. Plus de questions par tentative aident.`,
  'reliability-fair': ({ sem }, { number }) =>
    `Elle donne une idée de ce que chacun sait (± ${number(sem)} points). Ne décidez pas sur des écarts plus petits.`,
  'reliability-good': ({ sem }, { number }) => `Les notes sont fiables, à ± ${number(sem)} points près.`,
  'reliability-unknown': ({ learners }) =>
    `Avec ${learners} participants, on ne peut pas dire quelle part de la note tient au hasard.`,
  waiting: ({ count, of }) =>
    `${count} sur ${of} ${count === 1 ? 'n’a' : 'n’ont'} pas commencé : écrivez-leur.`,
  stuck: ({ section, count, of }, _format, names) =>
    `${count} des ${of} personnes en cours en sont à « ${names.section(section)} » : demandez ce qui les retient là.`,
  below: ({ count }) =>
    `${count} ${count === 1 ? 'est arrivé' : 'sont arrivés'} à la fin sans atteindre la note : encouragez à refaire les évaluations.`,
  'objective-low': ({ objective, share }, { percent }, names) =>
    `Le groupe maîtrise ${percent(share)} de « ${names.objective(objective)} » : expliquez-le à nouveau.`,
  'small-group': ({ learners, firm }) =>
    `Avec ${learners} ${learners === 1 ? 'participant' : 'participants'} les chiffres sont des indices : à partir de ${firm} réponses par question ils sont sûrs.`,
};
