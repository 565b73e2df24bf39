import { z } from 'zod';
import { picture } from '../../model/picture.ts';
import { asked, oneRight, optionShape } from '../question.model.ts';
import { mark, uniqueById } from '../../model/slug.ts';

/** Per cent of the picture's width or height. */
const percent = z.number().min(0).max(100);

/** Where a place lies on its picture: from the left, from the top, its width, its height. */
const area = z
  .tuple([percent, percent, percent, percent], 'must be exactly four numbers: [left, top, width, height]')
  .refine(
    ([left, top, width, height]) => left + width <= 100 && top + height <= 100,
    'must lie on the picture: left and width make at most 100, top and height too',
  )
  // On a phone a picture is about 288 px wide; WCAG 2.5.8 asks for 24 px.
  .refine(
    ([, , width, height]) => width >= 8 && height >= 8,
    'must be at least 8 wide and 8 high, or no finger meets it',
  );

/** Hotspot: one place of a picture is right. QTI hotspotInteraction with maxChoices 1. */
export const hotspot = {
  kind: z.literal('hotspot'),
  ...asked,
  picture,
  /** `text` names the place for who does not see it, in words that do not give the answer away. */
  options: oneRight(
    uniqueById(
      z.strictObject({ id: mark, at: area, ...optionShape, correct: z.boolean().default(false) }),
      2,
    ),
  ),
};
