import type {Block} from '../article/model.js';
import {findColumn, markChanges} from '../article/table/index.js';
import {layoutBlock} from '../layout/block.js';
import type {LayoutOptions} from '../layout/line.js';
import {leadingBlanks} from '../layout/page.js';
import {plainLine} from '../layout/plain.js';
import type {Safe} from '../text/safe.js';
import {sliceSafe} from '../text/sanitise.js';
import {wrap} from '../text/wrap.js';
import type {JobContext} from './job.js';

/**
Body text is set no wider than this, in columns.
*/
const widestMeasure = 80;

/**
A block's lines are handed over in pieces of about so many UTF-16 units.
*/
const longest = 16_384;

/**
How printed blocks are laid out.
*/
export function sheetOf({width, ascii, request}: JobContext): LayoutOptions {
	return {
		measure: Math.min(width, widestMeasure),
		width,
		ascii,
		bare: true,
		linear: request.flags.screenReader,
	};
}

/**
Writes blocks one below the other.
*/
export class BlockPrinter {
	/**
	Nothing was written before.
	*/
	isTop = true;
	/**
	Whether there was a table with the column to compare with, if one was asked for.
	*/
	isCompared: boolean;
	readonly #compare: string | undefined;
	readonly #ascii: boolean;

	constructor({request, ascii}: JobContext) {
		this.#compare = request.flags.compare;
		this.#ascii = ascii;
		this.isCompared = this.#compare === undefined;
	}

	/**
	One block after its blank lines; nothing for one that takes no line at all.

	@yields Text of whole lines.
	*/
	*lines(block: Block, options: LayoutOptions): Generator<string, void> {
		const layout = layoutBlock(this.#comparing(block), options);
		const {rows} = layout;
		if (rows > 0 && !this.isTop) {
			yield '\n'.repeat(leadingBlanks(block, true));
		}

		let text = '';
		for (let row = 0; row < rows; row++) {
			text += `${plainLine(layout.line(row))}\n`;
			if (text.length > longest) {
				yield text;
				text = '';
			}
		}

		yield text;
		this.isTop &&= rows === 0;
	}

	/**
	The block with what differs from the column marked, where it is a table that has it.
	*/
	#comparing(block: Block): Block {
		const column =
			this.#compare === undefined || block.type !== 'table'
				? undefined
				: findColumn(block, this.#compare);
		if (column === undefined || block.type !== 'table') {
			return block;
		}

		this.isCompared = true;
		return markChanges(block, column, 'signs', this.#ascii);
	}
}

/**
A text of the program's own or a title, wrapped.
*/
export function foldedLines(text: Safe, width: number): string {
	return wrap(text, Math.min(width, widestMeasure))
		.map(({start, end}) => `${sliceSafe(text, start, end)}\n`)
		.join('');
}
