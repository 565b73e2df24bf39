import type { Block, BlockOf } from '../../src/blocks/models.ts';
import type { Picture } from '../../src/model/picture.ts';
import type { QuestionBody } from '../../src/questions/models.ts';
import { captionsIn } from './check-media.ts';
import type { ParsedSection } from './course-draft.ts';

type Section = Pick<ParsedSection, 'id' | 'media'>;

/** Where a logo lies in the package: beside the folders of sections, whose names hold no full stop. */
export function logoPath(name: string): string {
  return `media/${name}`;
}

/** Where a file of a section's media folder lies in the package. Media are the same in every language. */
export function mediaPath({ id }: Section, name: string): string {
  return `media/${id}/${name}`;
}

/** A block with its files as the package has them. @param lang the reader's language, @param base the course's */
export function packagedBlock(block: Block, section: Section, lang: string, base: string): Block {
  if (block.kind === 'media') return packagedRecording(block, section, lang, base);
  if (block.kind === 'figure') return packagedPicture(block, section);
  return block.kind === 'check' ? { ...block, question: packagedQuestion(block.question, section) } : block;
}

/** A question with its picture as the package has it. */
export function packagedQuestion<Asked extends QuestionBody>(question: Asked, section: Section): Asked {
  return 'picture' in question
    ? { ...question, picture: packagedPicture(question.picture, section) }
    : question;
}

/** Labels are already in the drawing: the learner need not download them twice. */
function packagedPicture<Shown extends Picture>(picture: Shown, section: Section): Shown {
  const { svg, src } = picture;
  return { ...picture, labels: {}, src: svg === null ? mediaPath(section, src) : src };
}

/** With captions in the reader's language if there are any. */
function packagedRecording(
  block: BlockOf<'media'>,
  section: Section,
  lang: string,
  base: string,
): BlockOf<'media'> {
  const { src, poster, captions } = block;
  const own = captions === undefined ? '' : captionsIn(lang, captions);
  const hasOwn = section.media.has(own);
  return {
    ...block,
    src: mediaPath(section, src),
    ...(poster === undefined ? {} : { poster: mediaPath(section, poster) }),
    ...(captions === undefined
      ? {}
      : { captions: mediaPath(section, hasOwn ? own : captions), captionsLang: hasOwn ? lang : base }),
  };
}
