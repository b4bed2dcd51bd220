export {parseMarkdown} from './blocks.js';
export {cellOf} from './cell.js';
export {isEmpty, scanDefinitions, type Definitions} from './definitions.js';
export {plainText} from './inlines.js';
export {parseInlines} from './parse-inlines.js';
export {toMarkdown} from './write-blocks.js';
export {inlinesToMarkdown} from './write-inlines.js';
export {readFrontMatter, type FrontMatter} from './front-matter.js';
