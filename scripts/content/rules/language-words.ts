/** What rules must know of a language. */
export interface LanguageWords {
  /** In lower case, without their last full stop: after them a sentence goes on. */
  readonly abbreviations: ReadonlySet<string>;
  /** Texts of links that say nothing when read alone, in lower case. */
  readonly vagueLinks: ReadonlySet<string>;
  /** How a text equivalent begins that says what everybody knows: that this is a picture. */
  readonly pictureOpening: RegExp;
  /** An option that speaks of the other options. */
  readonly allOrNone: RegExp;
  /** A question for what is not so: the negation belongs to what is asked, not to a clause within. */
  readonly negativeStem: RegExp;
  /** The words in it that must be marked. */
  readonly negation: RegExp;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'));

const WORDS: Readonly<Record<string, LanguageWords>> = {
  es: {
    abbreviations: set('ej|p. ej|art|arts|núm|núms|pág|págs|cap|vol|ed|sr|sra|dr|dra|prof|ee|uu|aprox|tel'),
    vagueLinks: set(
      'aquí|acá|haz clic aquí|haga clic aquí|clic aquí|pulsa aquí|este enlace|enlace|link|más|leer más|ver más|más información|este sitio|esta página',
    ),
    pictureOpening: /^(una |la )?(imagen|figura|ilustración|foto|fotografía) (de|del|que|con)\b/i,
    allOrNone:
      /\b(todas|todos|ninguna|ninguno)( de)?( las| los)?( opciones| respuestas)? (anteriores|demás son)|\b[a-e]\)? y [a-e]\)? son correctas/i,
    negativeStem:
      /¿\s*((a|de|en|con|para|y)\s+)?(qué|cuál|cuáles|quién|quiénes|dónde|cuándo|cómo|cuánt[oa]s?)((?!\b(que|quien|quienes|donde|si|porque|cuando|aunque|pero|y|o)\b)[^?])*?\bno\b|\b(excepto|salvo)\b/iu,
    negation: /\b(no|nunca|excepto|salvo)\b/i,
  },
  en: {
    abbreviations: set('e.g|i.e|mr|mrs|ms|dr|prof|no|nos|art|fig|vol|ed|approx|vs|u.s|u.n'),
    vagueLinks: set('here|click here|link|this link|more|read more|learn more|this page|this site'),
    pictureOpening: /^(an? |the )?(image|picture|photo|photograph|illustration|figure) (of|that|with)\b/i,
    allOrNone: /\b(all|none)( of)?( the)?( options| answers)? above\b|\bboth [a-e] and [a-e]\b/i,
    negativeStem:
      /(?:^|[.,:;!?]\s+)((to|of|in|for|with|by) )?(which|what|who|where|when|how)\b((?!\b(that|who|which|whose|if|because|although|but|and|or)\b)[^?])*?\b(not|never)\b|\bexcept\b/i,
    negation: /\b(not|never|except)\b/i,
  },
  pt: {
    abbreviations: set('ex|p. ex|art|arts|núm|pág|págs|cap|vol|ed|sr|sra|dr|dra|prof|aprox|tel'),
    vagueLinks: set(
      'aqui|clique aqui|este link|link|mais|leia mais|saiba mais|ver mais|este site|esta página',
    ),
    pictureOpening: /^(uma |a )?(imagem|figura|ilustração|foto|fotografia) (de|do|da|que|com)\b/i,
    allOrNone:
      /\b(todas|todos|nenhuma|nenhum)( das| dos| as| os)?( opções| respostas| alternativas)? (anteriores|acima)/i,
    negativeStem:
      /(?:^|[.,:;!?]\s+)((a|de|em|com|para|por) )?(qual|quais|o que|quem|onde|quando|como|quantos?)\b((?!\b(que|quem|onde|se|porque|quando|embora|mas|e|ou)\b)[^?])*?\bnão(?![\p{L}])|\b(exceto|salvo)\b/iu,
    negation: /\b(não|nunca|exceto|salvo)(?![\p{L}])/iu,
  },
  fr: {
    abbreviations: set('p. ex|ex|art|n|p|pp|chap|vol|éd|m|mme|dr|prof|env|tél'),
    vagueLinks: set('ici|cliquez ici|ce lien|lien|plus|lire la suite|en savoir plus|ce site|cette page'),
    pictureOpening: /^(une |l['’])?(image|photo|photographie|illustration|figure) (de|du|qui|avec)\b/i,
    allOrNone:
      /\b(toutes|tous|aucune|aucun)( de| des)?( ces| les)?( réponses| options| propositions)? (ci-dessus|précédentes?|précédents?)/i,
    negativeStem:
      /(?:^|[.,:;!?]\s+)((à|de|en|avec|pour|par) )?(quel|quelle|quels|quelles|qui|que|où|quand|comment|lequel|laquelle)(?![\p{L}])((?!\b(qui|que|dont|si|parce|quand|mais|et|ou)\b)[^?])*?\b(ne\b|n['’])|\bsauf\b/iu,
    negation: /\b(ne|n['’]\S+|pas|sauf|jamais)\b/i,
  },
};

/** For a language that the table does not know: nothing is said of its words. */
const NO_WORDS: LanguageWords = {
  abbreviations: new Set(),
  vagueLinks: new Set(),
  pictureOpening: /(?!)/,
  allOrNone: /(?!)/,
  negativeStem: /(?!)/,
  negation: /(?!)/,
};

/** @param lang such as `es` or `pt-BR` */
export function wordsOf(lang: string): LanguageWords {
  return WORDS[lang.split('-')[0] ?? lang] ?? NO_WORDS;
}
