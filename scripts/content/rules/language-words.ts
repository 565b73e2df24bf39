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

/** The words of which a negative question is made, each a list with bars between. */
interface QuestionWords {
  /** What may stand before the word that asks. */
  readonly before: string;
  readonly asks: string;
  /** Words that begin a clause within: a negation behind them belongs to it. */
  readonly clause: string;
  readonly not: string;
  readonly except: string;
}

function negativeStem({ before, asks, clause, not, except }: QuestionWords): RegExp {
  const word = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`;
  const opening = `(?:^|[¿.,:;!?]\\s*)(?:${word(before)}\\s+)?`;
  return new RegExp(`${opening}${word(asks)}(?:(?!${word(clause)})[^?])*?${word(not)}|${word(except)}`, 'iu');
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
    negativeStem: negativeStem({
      before: 'a|de|en|con|para|y',
      asks: 'qué|cuál|cuáles|quién|quiénes|dónde|cuándo|cómo|cuánt[oa]s?',
      clause: 'que|quien|quienes|donde|si|porque|cuando|aunque|pero|y|o',
      not: 'no',
      except: 'excepto|salvo',
    }),
    negation: /\b(no|nunca|excepto|salvo)\b/i,
  },
  en: {
    abbreviations: set('e.g|i.e|mr|mrs|ms|dr|prof|no|nos|art|fig|vol|ed|approx|vs|u.s|u.n'),
    vagueLinks: set('here|click here|link|this link|more|read more|learn more|this page|this site'),
    pictureOpening: /^(an? |the )?(image|picture|photo|photograph|illustration|figure) (of|that|with)\b/i,
    allOrNone: /\b(all|none)( of)?( the)?( options| answers)? above\b|\bboth [a-e] and [a-e]\b/i,
    negativeStem: negativeStem({
      before: 'to|of|in|for|with|by',
      asks: 'which|what|who|where|when|how',
      clause: 'that|who|which|whose|if|because|although|but|and|or',
      not: 'not|never',
      except: 'except',
    }),
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
    negativeStem: negativeStem({
      before: 'a|de|em|com|para',
      asks: 'qual|quais|o que|quem|onde|quando|como|quant[oa]s?',
      clause: 'que|quem|onde|se|porque|quando|embora|mas|e|ou',
      not: 'não',
      except: 'exceto|salvo',
    }),
    negation: /\b(não|nunca|exceto|salvo)(?![\p{L}])/iu,
  },
  fr: {
    abbreviations: set('p. ex|ex|art|n|p|pp|chap|vol|éd|m|mme|dr|prof|env|tél'),
    vagueLinks: set('ici|cliquez ici|ce lien|lien|plus|lire la suite|en savoir plus|ce site|cette page'),
    pictureOpening: /^(une |l['’])?(image|photo|photographie|illustration|figure) (de|du|qui|avec)\b/i,
    allOrNone:
      /\b(toutes|tous|aucune|aucun)( de| des)?( ces| les)?( réponses| options| propositions)? (ci-dessus|précédentes?|précédents?)/i,
    negativeStem: negativeStem({
      before: 'à|de|en|avec|pour|par',
      asks: 'quel|quelle|quels|quelles|qui|que|où|quand|comment|lequel|laquelle',
      clause: 'qui|que|dont|si|parce|quand|mais|et|ou',
      not: "ne|n['’]\\p{L}+",
      except: 'sauf',
    }),
    negation: /\b(ne|pas|sauf|jamais)\b|n['’]/i,
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
