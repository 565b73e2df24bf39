/** What the first text on the screen does not need: it is fetched while the learner reads. */
import '../blocks/later-blocks.ts';
import '../blocks/check/check.element.ts';
import '../blocks/scenario/scenario.element.ts';
import '../blocks/tabs/tabs.element.ts';
export { loadTools } from './load-tools.ts';
export { settleOwnership } from './ownership.ts';
export { toolsOf } from './tools.ts';
export { reachServer } from './reach-server.ts';
export { rehearseLesson } from '../views/rehearse-lesson.ts';
export { otherPage } from './other-pages.ts';
export { connect as connectLocally } from '../tracking/local.ts';
