import type {Block, Cell, Inline, Place, Table} from './model.js';

/**
A stretch of an article that reads as one piece: a paragraph, a heading, a row of a table, a block of code.
*/
export type Leaf = Place & {readonly text: string};

/**
What inlines say, without their markup. A forced break is `\n`, an image its alternative text.
*/
export function plainInlines(inlines: readonly Inline[]): string {
	let text = '';
	for (const inline of inlines) {
		text += plainInline(inline);
	}

	return text;
}

/**
What a cell says, without its markup; a forced break is `\n`.
*/
export function plainCell(cell: Cell): string {
	return typeof cell === 'string' ? cell : plainInlines(cell);
}

/**
The leaves of a block in reading order. What the program itself supplied (a gap) is none.

@param block
@param folds - Whether what is folded away counts too.
*/
export function* leavesOf(block: Block, folds = false): Generator<Leaf> {
	switch (block.type) {
		case 'heading':
		case 'paragraph': {
			yield leaf(block, plainInlines(block.inlines));
			break;
		}

		case 'code':
		case 'verbatim': {
			yield leaf(block, block.text);
			break;
		}

		case 'list': {
			for (const item of block.items) {
				yield* leavesOfAll(item.blocks, folds);
			}

			break;
		}

		case 'quote':
		case 'footnote': {
			yield* leavesOfAll(block.blocks, folds);
			break;
		}

		case 'table': {
			yield* leavesOfTable(block);
			break;
		}

		case 'figure': {
			for (const image of block.images) {
				yield leaf(block, image.alt);
			}

			if (block.caption) {
				yield leaf(block, plainInlines(block.caption));
			}

			break;
		}

		case 'definitions': {
			for (const item of block.items) {
				for (const term of item.terms) {
					yield leaf(block, plainInlines(term));
				}

				for (const detail of item.details) {
					yield* leavesOfAll(detail, folds);
				}
			}

			break;
		}

		case 'fold': {
			if (folds) {
				yield* leavesOfAll(block.blocks, folds);
			}

			break;
		}

		case 'rule':
		case 'gap': {
			break;
		}
	}
}

/**
The tables in a block, itself included, in reading order; none that is folded away.
*/
export function* tablesOf(block: Block): Generator<Table> {
	switch (block.type) {
		case 'table': {
			yield block;
			break;
		}

		case 'list': {
			for (const item of block.items) {
				yield* tablesOfAll(item.blocks);
			}

			break;
		}

		case 'quote':
		case 'footnote': {
			yield* tablesOfAll(block.blocks);
			break;
		}

		case 'definitions': {
			for (const item of block.items) {
				for (const detail of item.details) {
					yield* tablesOfAll(detail);
				}
			}

			break;
		}

		default: {
			break;
		}
	}
}

function plainInline(inline: Inline): string {
	switch (inline.type) {
		case 'text':
		case 'code':
		case 'source': {
			return inline.text;
		}

		case 'emphasis':
		case 'strong':
		case 'strike':
		case 'link': {
			return plainInlines(inline.children);
		}

		case 'image': {
			return inline.alt;
		}

		case 'break': {
			return '\n';
		}

		case 'note': {
			return `[${inline.label}]`;
		}
	}
}

function leaf(place: Place, text: string): Leaf {
	return {text, line: place.line, endLine: place.endLine};
}

function* leavesOfAll(
	blocks: readonly Block[],
	folds: boolean,
): Generator<Leaf> {
	for (const block of blocks) {
		yield* leavesOf(block, folds);
	}
}

/**
A row is one leaf, its cells parted by ` | `, so that no match runs from one cell into the next.
*/
function* leavesOfTable(table: Table): Generator<Leaf> {
	if (table.caption) {
		yield leaf(table, plainInlines(table.caption));
	}

	if (table.header) {
		yield leaf(table, rowText(table.header));
	}

	for (const row of table.rows) {
		yield leaf(table, rowText(row));
	}
}

function rowText(cells: readonly Cell[]): string {
	return cells.map(cell => plainCell(cell)).join(' | ');
}

function* tablesOfAll(blocks: readonly Block[]): Generator<Table> {
	for (const block of blocks) {
		yield* tablesOf(block);
	}
}
