import type {PartContent} from '../model.js';
import {readDrafts} from './blocks/index.js';
import {flagBareItems} from './bare-items.js';
import {setBoilerplateApart} from './boilerplate.js';
import {joinBrokenItems} from './broken-items.js';
import {repairCharacters} from './characters.js';
import {findCode} from './code-lines.js';
import {Session, type CleanContext} from './context.js';
import {contentOf} from './count.js';
import {foldDoubledImages, foldDoubledWords} from './doubled-images.js';
import {foldDuplicates} from './duplicates.js';
import {flagEnding} from './ending.js';
import {blocksOf} from './finish.js';
import {isMarkdownForm} from './form.js';
import {partFusedMarks} from './fused-marks.js';
import {flagGaps} from './gaps.js';
import {flagGluedItems} from './glued-items.js';
import {escapeBrackets, keepFirstAddress} from './images.js';
import {joinDashes} from './lone-dashes.js';
import {flagLostItems} from './lost-items.js';
import {readLines} from './lines.js';
import {findHeadings} from './lost-headings.js';
import {flagPartedSentences} from './parted-sentences.js';
import {foldPromotion} from './promotion.js';
import {foldRepeatedTitle} from './repeated-title.js';
import {flagSuspects} from './suspects.js';
import {takeCaptionLines} from './tables/caption-lines.js';
import {joinPieces} from './tables/pieces.js';
import {markTitle} from './title.js';
import {escapeUnclosed} from './unclosed-tags.js';
import {joinLines} from './wrapping.js';

export type {CleanContext} from './context.js';

/**
Reads a part of a text that an extractor left, repairs it, and tells each act.

The passes, in this order: characters; what stands on lines of its own; blocks, tables among them; lines that belong
together; what is not the article's; what was lost; what only looks wrong.
*/
export function cleanPart(text: string, context: CleanContext): PartContent {
	const session = new Session(context);
	const lines = readLines(text);
	repairCharacters(lines, text, session);
	escapeUnclosed(lines, session);
	partFusedMarks(lines, session);
	joinDashes(lines, session);
	const isMarkdown = isMarkdownForm(lines);
	let drafts = readDrafts(lines, session, isMarkdown);
	drafts = joinPieces(drafts, lines, session);
	drafts = takeCaptionLines(drafts, session);
	drafts = findCode(drafts, lines, session);
	drafts = joinLines(drafts, lines, session);
	drafts = joinBrokenItems(drafts, session);
	drafts = keepFirstAddress(drafts, session);
	drafts = escapeBrackets(drafts, session);
	drafts = foldPromotion(drafts, lines, session);
	drafts = foldDoubledImages(drafts, lines, session);
	drafts = foldDoubledWords(drafts, session);
	drafts = setBoilerplateApart(drafts, lines, session);
	drafts = foldDuplicates(drafts, lines, session);
	drafts = markTitle(drafts, session, isMarkdown);
	drafts = foldRepeatedTitle(drafts, lines, session);
	drafts = flagLostItems(drafts, session);
	drafts = flagBareItems(drafts, session);
	drafts = findHeadings(drafts, session);
	drafts = flagGaps(drafts, session);
	flagGluedItems(drafts, session);
	flagPartedSentences(drafts, session);
	flagSuspects(drafts, session);
	flagEnding(drafts, session);
	const blocks = drafts.flatMap(draft => blocksOf(draft, session));
	return contentOf(blocks, session.repairs());
}
