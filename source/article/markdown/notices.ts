/**
What the writer adds where Markdown has no form of its own, read back: folds, gaps, roles, a table's caption, doubts,
header columns and rules. Each is plain Markdown to any other reader.
*/
import type {Block, Fold, Table} from '../model.js';
import {unescapeComment} from './comment.js';
import {inlinesOf, plainText} from './inlines.js';
import type {ArticleLexer} from './lexer.js';

const folded =
	/^<!-- folded: (?:(?<count>\d{1,9}) × )?(?<label>[^\n]*)\n(?<source>.*)\n-->$/s;
const gap = /^\[(?<words>[^\n[\\\]]{1,300} missing in the source)\]$/;
const bracketed = /^\[(?<words>[^\n[\]]{1,300})\]$/;
const doubt = /^\[in doubt: (?<words>[^\n]*)\]$/;
const caption = /^Table: (?<words>[^\n]+)$/;
const note =
	/^<!-- (?:(?<role>caption|label|gap)|table(?: header-columns=(?<columns>\d{1,4}))?(?: rules=(?<rules>\d[\d,]{0,2000}))?) -->$/;

/**
What a comment hides, without the blocks that its source makes.
*/
export function readFold(
	text: string,
): Pick<Fold, 'type' | 'label' | 'count' | 'source'> | undefined {
	const groups = text.startsWith('<!-- folded: ')
		? folded.exec(text)?.groups
		: undefined;
	return groups
		? {
				type: 'fold',
				label: unescapeComment(groups.label!),
				count: Number(groups.count ?? 1),
				source: unescapeComment(groups.source!),
			}
		: undefined;
}

/**
The words of a paragraph that says what is missing.
*/
export function readGap(text: string): string | undefined {
	const trimmed = text.trim();
	return trimmed.startsWith('[') ? gap.exec(trimmed)?.groups?.words : undefined;
}

/**
A block together with the comment on the line right before it.
*/
export function applyNote(last: Block, block: Block): Block | undefined {
	if (last.type !== 'verbatim' || last.endLine + 1 !== block.line) {
		return undefined;
	}

	const groups = note.exec(last.text)?.groups;
	if (!groups) {
		return undefined;
	}

	const {role, columns, rules} = groups;
	const {line} = last;
	if (block.type === 'table' && role === undefined) {
		return {
			...block,
			...(columns !== undefined && {headerColumns: Number(columns)}),
			...(rules !== undefined && {
				rules: rules.split(',').map(Number),
			}),
			line,
		};
	}

	if (block.type !== 'paragraph' || role === undefined) {
		return undefined;
	}

	if (role !== 'gap') {
		return {...block, role: role === 'label' ? 'label' : 'caption', line};
	}

	const words = bracketed.exec(plainText(block.inlines))?.groups?.words;
	return words === undefined
		? undefined
		: {type: 'gap', text: words, line, endLine: block.endLine};
}

/**
A table's caption: the paragraph before it, as it was written.
*/
export function readCaption(paragraph: string): string | undefined {
	return caption.exec(paragraph.trim())?.groups?.words;
}

/**
A table with the doubt that a paragraph after it tells.
*/
export function addDoubt(
	table: Table,
	paragraph: string,
	lexer: ArticleLexer,
): Table | undefined {
	const words = doubt.exec(paragraph.trim())?.groups?.words;
	return words === undefined
		? undefined
		: {
				...table,
				doubts: [...(table.doubts ?? []), plainText(inlinesOf(words, lexer))],
			};
}
