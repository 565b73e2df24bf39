import { learnBlocks } from './draw-block.ts';
import { templates } from './elements.ts';

learnBlocks(templates);
