import type { Rule } from '../rule.ts';
import { byDay, colourOf, written } from './readable-colour.ts';
import { say } from '../../../messages/say.ts';

/**
 * A colour in which words could not be read on every light ground of a course (`byDay`; WCAG 1.4.3) is shown darker than it
 * was chosen; whoever has to keep to the colours of a house wants to know before others see it.
 */
export const faintColour: Rule = {
  name: 'faint-colour',
  level: 'advice',
  *find({ course: { settings } }) {
    const { colour } = settings.value;
    if (colour === undefined) return;
    const shown = written(byDay(colourOf(colour)).accent);
    if (shown === colour.toLowerCase()) return;
    yield {
      place: settings.place(['colour']),
      message: say`words in ${colour} could not be read on the tinted grounds of a course, which are a little darker than white, so that it is darkened to ${shown}; write that one, or another dark one, if it shall be as it is written`,
    };
  },
};
