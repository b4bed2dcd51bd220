export {parseMarkdown} from './blocks.js';
export {scanDefinitions, type Definitions} from './definitions.js';
export {parseInlines, plainText} from './inlines.js';
