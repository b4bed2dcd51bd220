import type {PartContent} from '../model.js';
import {readDrafts} from './blocks.js';
import {Session, type CleanContext} from './context.js';
import {countBlocks} from './count.js';
import {blocksOf} from './finish.js';
import {isMarkdownForm} from './form.js';
import {flagGaps} from './gaps.js';
import {findHeadings} from './lost-headings.js';
import {readLines} from './lines.js';
import {foldPromotion} from './promotion.js';
import {markTitle} from './title.js';

export type {CleanContext} from './context.js';
export {titleOf} from './title.js';

/**
Reads a part of a text that an extractor left, repairs it, and tells each act.
*/
export function cleanPart(text: string, context: CleanContext): PartContent {
	const session = new Session(context);
	const lines = readLines(text);
	const isMarkdown = isMarkdownForm(lines);
	let drafts = readDrafts(lines, session, isMarkdown);
	drafts = foldPromotion(drafts, lines, session);
	drafts = markTitle(drafts, session, isMarkdown);
	drafts = findHeadings(drafts, session, isMarkdown);
	drafts = flagGaps(drafts, session);
	const blocks = drafts.flatMap(draft => blocksOf(draft, session));
	return {blocks, repairs: session.repairs(), words: countBlocks(blocks)};
}
