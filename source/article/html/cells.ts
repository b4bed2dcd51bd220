import type {Block, Cell, Inline, ListItem, Table} from '../model.js';

const text = (value: string): Inline => ({type: 'text', text: value});

const indented = (line: readonly Inline[], by: string): Inline[] => [
	text(by),
	...line,
];

/**
The lines of an inline run, parted at its forced breaks.
*/
function linesOf(inlines: readonly Inline[]): Inline[][] {
	const lines: Inline[][] = [[]];
	for (const inline of inlines) {
		if (inline.type === 'break') {
			lines.push([]);
		} else {
			lines.at(-1)?.push(inline);
		}
	}

	return lines;
}

function itemLines(
	item: ListItem,
	marker: string,
	lifted: Table[],
): Inline[][] {
	const [first = [], ...rest] = item.blocks.flatMap(block =>
		blockLines(block, lifted),
	);
	return [indented(first, marker), ...rest.map(line => indented(line, '  '))];
}

const marked = (line: Inline[]): Inline[] =>
	line.length === 0 ? line : [{type: 'strong', children: line}];

/**
A block as the lines of a cell. Tables in it are lifted out.
*/
function blockLines(block: Block, lifted: Table[]): Inline[][] {
	switch (block.type) {
		case 'paragraph': {
			return linesOf(block.inlines);
		}

		case 'heading': {
			return linesOf(block.inlines).map(line => marked(line));
		}

		case 'list': {
			return block.items.flatMap((item, index) => {
				const number =
					block.start === undefined ? '• ' : `${block.start + index}. `;
				const box = item.checked ? '[x] ' : '[ ] ';
				return itemLines(
					item,
					item.checked === undefined ? number : `${number}${box}`,
					lifted,
				);
			});
		}

		case 'code': {
			return block.text
				.split('\n')
				.map(line => (line === '' ? [] : [{type: 'code', text: line}]));
		}

		case 'quote':
		case 'footnote':
		case 'fold': {
			return block.blocks.flatMap(each => blockLines(each, lifted));
		}

		case 'figure': {
			return [
				block.images.map(image => ({type: 'image' as const, ...image})),
				...(block.caption ? linesOf(block.caption) : []),
			];
		}

		case 'definitions': {
			return block.items.flatMap(item => [
				...item.terms.flatMap(term => linesOf(term).map(line => marked(line))),
				...item.details
					.flat()
					.flatMap(each => blockLines(each, lifted))
					.map(line => indented(line, '  ')),
			]);
		}

		case 'table': {
			lifted.push(block);
			return [];
		}

		case 'verbatim':
		case 'gap': {
			return [[text(block.text)]];
		}

		case 'rule': {
			return [];
		}
	}
}

/**
A cell out of its lines: plain text where there is no markup.
*/
export function joinLines(lines: ReadonlyArray<readonly Inline[]>): Cell {
	const isPlain = lines.every(line => line.every(each => each.type === 'text'));
	if (isPlain) {
		return lines
			.map(line =>
				line.map(each => (each.type === 'text' ? each.text : '')).join(''),
			)
			.join('\n');
	}

	return lines.flatMap((line, index) =>
		index === 0 ? line : [{type: 'break' as const}, ...line],
	);
}

/**
What stands in a cell: paragraphs, list items and line breaks on lines of their own; tables in it apart.
*/
export function cellLines(blocks: readonly Block[]): {
	readonly lines: Inline[][];
	readonly lifted: readonly Table[];
} {
	const lifted: Table[] = [];
	const lines = blocks.flatMap(block => blockLines(block, lifted));
	return {lines, lifted};
}
