import type {Block, Cell, Inline} from '../../../source/article/model.js';

const drawAll = (inlines: readonly Inline[]): string =>
	inlines.map(inline => draw(inline)).join('');

function draw(inline: Inline): string {
	switch (inline.type) {
		case 'text': {
			return inline.text.replaceAll('\n', '␊');
		}

		case 'emphasis': {
			return `em‹${drawAll(inline.children)}›`;
		}

		case 'strong': {
			return `strong‹${drawAll(inline.children)}›`;
		}

		case 'strike': {
			return `del‹${drawAll(inline.children)}›`;
		}

		case 'code': {
			return `code‹${inline.text}›`;
		}

		case 'link': {
			const title = inline.title === undefined ? '' : ` "${inline.title}"`;
			return `a‹${inline.address}${title}|${drawAll(inline.children)}›`;
		}

		case 'image': {
			const title = inline.title === undefined ? '' : ` "${inline.title}"`;
			return `img‹${inline.address}${title}|${inline.alt}›`;
		}

		case 'break': {
			return '⏎';
		}

		case 'note': {
			return `note‹${inline.label}›`;
		}

		case 'source': {
			return `tag‹${inline.text}›`;
		}
	}
}

const drawCell = (cell: Cell): string =>
	typeof cell === 'string' ? cell.replaceAll('\n', '⏎') : drawAll(cell);

const drawRow = (cells: readonly Cell[]): string =>
	cells.map(cell => drawCell(cell)).join('¦');

function drawBlock(block: Block): string {
	switch (block.type) {
		case 'heading': {
			return `h${block.level}(${drawAll(block.inlines)})`;
		}

		case 'paragraph': {
			return `${block.role ?? 'p'}(${drawAll(block.inlines)})`;
		}

		case 'list': {
			const items = block.items.map(item => {
				const box = item.checked === undefined ? '' : item.checked ? '☑' : '☐';
				return `-${box}{${sketch(item.blocks)}}`;
			});
			const name = block.start === undefined ? 'ul' : `ol${block.start}`;
			return `${name}${block.tight ? '' : '+'}[${items.join(' ')}]`;
		}

		case 'table': {
			const caption = block.caption ? `${drawAll(block.caption)}: ` : '';
			const header = block.header ? `${drawRow(block.header)} # ` : '';
			const align = block.align.map(side => side.charAt(0)).join('');
			const doubts = (block.doubts ?? []).map(doubt => ` ?${doubt}`).join('');
			const extra =
				(block.headerColumns === undefined
					? ''
					: ` columns ${block.headerColumns}`) +
				(block.rules ? ` rules ${block.rules.join(' ')}` : '');
			return `table:${align}(${caption}${header}${block.rows
				.map(row => drawRow(row))
				.join(' / ')}${doubts}${extra})`;
		}

		case 'code': {
			return `pre${block.language === undefined ? '' : `:${block.language}`}(${block.text.replaceAll('\n', '␊')})`;
		}

		case 'quote': {
			return `quote{${sketch(block.blocks)}}`;
		}

		case 'rule': {
			return 'hr';
		}

		case 'figure': {
			const images = block.images.map(image => draw({type: 'image', ...image}));
			return `figure(${images.join('')}${block.caption ? ` — ${drawAll(block.caption)}` : ''})`;
		}

		case 'definitions': {
			return `dl[${block.items
				.map(
					({terms, details}) =>
						`${terms.map(term => drawAll(term)).join('¦')} = ${details
							.map(blocks => sketch(blocks))
							.join('¦')}`,
				)
				.join(' / ')}]`;
		}

		case 'footnote': {
			return `note:${block.label}{${sketch(block.blocks)}}`;
		}

		case 'verbatim': {
			return `html(${block.text.replaceAll('\n', '␊')})`;
		}

		case 'gap': {
			return `gap(${block.text})`;
		}

		case 'fold': {
			return `fold:${block.label}×${block.count}(${block.source.replaceAll('\n', '␊')}){${sketch(block.blocks)}}`;
		}
	}
}

/**
Blocks in short, without their places: one look tells what was read.
*/
export function sketch(blocks: readonly Block[]): string {
	return blocks.map(block => drawBlock(block)).join(' ');
}
