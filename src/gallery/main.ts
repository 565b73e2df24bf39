import { render } from 'lit';
import '../app/learner-tools.ts';
import '../app/later.ts';
import { directionOf } from '../components/direction.ts';
import { setStrings } from '../components/strings.ts';
import { galleryTemplate } from './gallery-template.ts';
import type { Specimens } from './specimens.ts';

/** What the page holds: the specimens, as `scripts/gallery` found them in a course. */
const specimens = JSON.parse(document.querySelector('#specimens')?.textContent ?? 'null') as Specimens;
const { lang, strings } = specimens;
document.documentElement.lang = lang;
document.documentElement.dir = directionOf(lang);
setStrings(strings, lang);
const main = document.querySelector('main');
if (!main) throw new Error('the page has no <main> to show the specimens in');
render(galleryTemplate(specimens), main);
