import fc from 'fast-check';
import type {Block, Inline, Table} from '../../source/article/model.js';
import {anyText} from '../text/_texts.js';

const place = {line: 1, endLine: 1};

const address = fc.constantFrom(
	'https://example.org/a',
	'https://user:word@example.org/',
	'data:text/html,harbour',
	'#below',
	'./other.md',
	'mailto:mate@harbour.example',
	'https://example.org/\u{1B}[2J',
);

const {inlines} = fc.letrec<{inlines: Inline[]; inline: Inline}>(tie => ({
	inlines: fc.array(tie('inline'), {maxLength: 5}),
	inline: fc.oneof(
		{depthSize: 'small'},
		{
			weight: 4,
			arbitrary: anyText.map((text): Inline => ({type: 'text', text})),
		},
		anyText.map((text): Inline => ({type: 'code', text})),
		anyText.map((text): Inline => ({type: 'source', text})),
		anyText.map((label): Inline => ({type: 'note', label})),
		anyText.map((alt): Inline => ({type: 'image', address: 'a.png', alt})),
		fc.constant<Inline>({type: 'break'}),
		fc
			.record({
				type: fc.constantFrom('emphasis', 'strong', 'strike'),
				children: tie('inlines'),
			})
			.map((inline): Inline => inline),
		fc
			.record({
				type: fc.constant('link'),
				address,
				children: tie('inlines'),
			})
			.map((inline): Inline => inline),
	),
}));

const {block} = fc.letrec<{block: Block; blocks: Block[]}>(tie => ({
	blocks: fc.array(tie('block'), {maxLength: 4}),
	block: fc.oneof(
		{depthSize: 'small', maxDepth: 4},
		inlines.map((content): Block => ({
			...place,
			type: 'paragraph',
			inlines: content,
		})),
		fc
			.record({
				level: fc.integer({min: 1, max: 6}),
				inlines,
				inferred: fc.boolean(),
			})
			.map((heading): Block => ({...place, type: 'heading', ...heading})),
		anyText.map((text): Block => ({
			...place,
			type: 'code',
			text,
			language: 'sh',
		})),
		anyText.map((text): Block => ({...place, type: 'verbatim', text})),
		anyText.map((text): Block => ({...place, type: 'gap', text})),
		fc.constant<Block>({...place, type: 'rule'}),
		fc.tuple(anyText, inlines).map(([alt, caption]): Block => ({
			...place,
			type: 'figure',
			images: [{address: 'a.png', alt}],
			caption,
		})),
		fc
			.record({
				start: fc.option(fc.nat({max: 1_000_000}), {nil: undefined}),
				tight: fc.boolean(),
				checked: fc.option(fc.boolean(), {nil: undefined}),
				items: fc.array(tie('blocks'), {maxLength: 3}),
			})
			.map(({start, tight, checked, items}): Block => ({
				...place,
				type: 'list',
				tight,
				...(start !== undefined && {start}),
				items: items.map(blocks => ({
					...place,
					blocks,
					...(checked !== undefined && {checked}),
				})),
			})),
		tie('blocks').map((blocks): Block => ({...place, type: 'quote', blocks})),
		fc.tuple(anyText, tie('blocks')).map(([label, blocks]): Block => ({
			...place,
			type: 'footnote',
			label,
			blocks,
		})),
		fc.tuple(inlines, tie('blocks')).map(([term, blocks]): Block => ({
			...place,
			type: 'definitions',
			items: [{terms: [term], details: [blocks]}],
		})),
		fc
			.tuple(anyText, fc.integer({min: 1, max: 12}), tie('blocks'))
			.map(([source, count, blocks]): Block => ({
				...place,
				type: 'fold',
				label: 'promotional image',
				count,
				blocks,
				source,
			})),
	),
}));

/**
Any block but a table, with any text in it.
*/
export const anyBlock = block;

/**
Running text with everything in it.
*/
export const anyInlines = inlines;

/**
A table with any text in it.
*/
export const anyTable = fc
	.tuple(
		fc.integer({min: 1, max: 4}),
		fc.array(
			fc.array(fc.oneof(anyText, inlines), {minLength: 4, maxLength: 4}),
			{maxLength: 4},
		),
		fc.boolean(),
	)
	.map(([columns, rows, hasHeader]): Table => {
		const cut = rows.map(row => row.slice(0, columns));
		const [header = [], ...rest] = cut;
		return {
			...place,
			type: 'table',
			align: Array.from({length: columns}, () => 'none' as const),
			...(hasHeader && cut.length > 0 ? {header, rows: rest} : {rows: cut}),
		};
	});
