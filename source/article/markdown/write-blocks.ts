import type {
	Block,
	Code,
	Definitions,
	Inline,
	List,
	ListItem,
} from '../model.js';
import {parseMarkdown} from './blocks.js';
import {escapeComment} from './comment.js';
import {escapeLines} from './escape.js';
import {isJoined} from './tight.js';
import {inlinesToMarkdown} from './write-inlines.js';
import {writeTable} from './write-table.js';

const indent = (text: string, columns: number) =>
	text
		.split('\n')
		.map((line, index) =>
			index === 0 || line === '' ? line : ' '.repeat(columns) + line,
		)
		.join('\n');

function writeCode({
	language = '',
	text,
}: Omit<Code, 'line' | 'endLine'>): string {
	const mark = language.includes('`') ? '~' : '`';
	let length = 3;
	for (const [run] of text.matchAll(mark === '~' ? /~{3,}/g : /`{3,}/g)) {
		length = Math.max(length, run.length + 1);
	}

	const fence = mark.repeat(length);
	const info = language
		.replaceAll('\n', ' ')
		.trim()
		.replaceAll('\\', '\\\\')
		.replaceAll(/&(?=#?\w+;)/g, '&amp;');
	const gap = info.startsWith(mark) ? ' ' : '';
	return `${fence}${gap}${info}\n${text === '' ? '' : text + '\n'}${fence}`;
}

const isTight = ({tight, items}: List) =>
	tight && items.every(({blocks}) => isJoined(blocks));

function writeItem(
	item: ListItem,
	marker: string,
	tight: boolean,
	depth: number,
): string {
	const box = item.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] ';
	const words = writeBlocks(item.blocks, tight ? '\n' : '\n\n', depth + 1);
	return (marker + ' ' + indent(box + words, marker.length + 1)).trimEnd();
}

/**
Writes a list. The other marker keeps it apart from a list right before it; bullets alternate with the depth too, since
bullets alone on a line are a rule.
*/
function writeList(list: List, other: boolean, depth: number): string {
	const tight = isTight(list);
	return list.items
		.map((item, index) =>
			writeItem(
				item,
				list.start === undefined
					? other === (depth % 2 === 1)
						? '-'
						: '*'
					: `${Math.min(999_999_999, list.start + index)}${other ? ')' : '.'}`,
				tight,
				depth,
			),
		)
		.join(tight ? '\n' : '\n\n');
}

function writeVerbatim(text: string): string {
	const read = parseMarkdown(text, {firstLine: 1});
	return read.length === 1 &&
		read[0]!.type === 'verbatim' &&
		read[0]!.text === text
		? text
		: writeCode({type: 'code', language: 'html', text});
}

/**
A pipe at the beginning of a line would make a term a row.
*/
const writeTerm = (term: readonly Inline[]) =>
	escapeLines(inlinesToMarkdown(term, 'line')).replace(/^\|/, String.raw`\|`);

function writeDefinitions({items}: Definitions): string {
	return items
		.map(({terms, details}) => {
			const written = details
				.map(blocks => writeBlocks(blocks))
				.filter(text => text !== '');
			return [
				...terms.map(term => writeTerm(term)),
				...written.map(text => ':   ' + indent(text, 4)),
			].join(written.length > 0 ? '\n' : '\n\n');
		})
		.join('\n\n');
}

function writeBlock(block: Block, other: boolean, depth: number): string {
	switch (block.type) {
		case 'heading': {
			const words = inlinesToMarkdown(block.inlines, 'line').replace(
				/(?<=^|\s)(?=#+$)/,
				'\\',
			);
			return `${'#'.repeat(block.level)} ${words}`.trimEnd();
		}

		case 'paragraph': {
			const words = escapeLines(inlinesToMarkdown(block.inlines));
			return block.role !== undefined && words !== ''
				? `<!-- ${block.role} -->\n${words}`
				: words;
		}

		case 'list': {
			return writeList(block, other, depth);
		}

		case 'table': {
			return writeTable(block);
		}

		case 'code': {
			return writeCode(block);
		}

		case 'quote': {
			return writeBlocks(block.blocks)
				.split('\n')
				.map(line => (line === '' ? '>' : `> ${line}`))
				.join('\n');
		}

		case 'rule': {
			return '___';
		}

		case 'figure': {
			const images = inlinesToMarkdown(
				block.images.flatMap((image, index) => [
					...(index > 0 ? [{type: 'text' as const, text: ' '}] : []),
					{type: 'image' as const, ...image},
				]),
			);
			return block.caption
				? `${images}\n${inlinesToMarkdown([{type: 'emphasis', children: block.caption}])}`
				: images;
		}

		case 'definitions': {
			return writeDefinitions(block);
		}

		case 'footnote': {
			return `[^${block.label}]: ${indent(writeBlocks(block.blocks), 4)}`.trimEnd();
		}

		case 'verbatim': {
			return writeVerbatim(block.text);
		}

		case 'gap': {
			return block.text.endsWith('missing in the source')
				? `[${block.text}]`
				: `<!-- gap -->\n[${block.text}]`;
		}

		case 'fold': {
			const count = block.count === 1 ? '' : `${block.count} × `;
			return `<!-- folded: ${count}${escapeComment(block.label)}\n${escapeComment(block.source)}\n-->`;
		}
	}
}

function writeBlocks(
	blocks: readonly Block[],
	between = '\n\n',
	depth = 0,
): string {
	const written: string[] = [];
	let other = false;
	let previous: Block | undefined;
	for (const block of blocks) {
		other =
			block.type === 'list' &&
			previous?.type === 'list' &&
			(block.start === undefined) === (previous.start === undefined) &&
			!other;
		const text = writeBlock(block, other, depth);
		if (text === '') {
			continue;
		}

		written.push(text);
		previous = block;
	}

	return written.join(between);
}

/**
Writes blocks as Markdown that any reader of CommonMark and GFM reads the same way, and that `parseMarkdown()` reads
back as these blocks.

What Markdown has no form for:
- a figure's caption is emphasised on the line after its images
- a table's caption is the paragraph `Table: words` before it; its doubts are paragraphs `[in doubt: words]` after it;
a table without a header has a header row of blanks
- a term and its details are written as in PHP Markdown Extra, `term`, then `:   detail`
- a gap is its sentence in brackets, alone in a paragraph
- a fold is the comment `<!-- folded: label`, its source, `-->`
- the role of a paragraph, the header columns and rules of a table are a comment on the line before
*/
export function toMarkdown(blocks: readonly Block[]): string {
	const text = writeBlocks(blocks);
	return text === '' ? '' : text + '\n';
}
