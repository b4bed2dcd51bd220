import fc from 'fast-check';
import type {
	Block,
	Cell,
	Inline,
	ListItem,
} from '../../../source/article/model.js';

const place = {line: 0, endLine: 0};

const words = fc
	.array(
		fc.constantFrom(
			...'harbour fees 12 3.5 * ** _ __ ~ ~~ ` # ## - + > | [ ] ] ( ) ! & &amp; < <b \\ \\* : = === --- 1. 2) [x] [^1] ]( ]: www.a.org https://b.org c@d.org Table: é 漢字 snake_case a*b "q" … 😀 <3 -> *x _y z_ [link](u) <!-- -->'.split(
				' ',
			),
		),
		{minLength: 1, maxLength: 6},
	)
	.map(list => list.join(' '));

const text = words.map((value): Inline => ({type: 'text', text: value}));
const plain = fc.constantFrom('one', 'two words', 'Three, four', 'été');
const code = fc
	.constantFrom(
		'x',
		'a | b',
		'`',
		'``',
		' ',
		'a  b',
		'*x*',
		'<b>',
		'&amp;',
		'[a](b)',
		'\\',
		'a`b',
	)
	.map((value): Inline => ({type: 'code', text: value}));
const address = fc.constantFrom(
	'https://a.org/b_c',
	'/x y',
	'#top',
	'https://a.org/?a=1&b=2&amp;c',
	'https://a.org/(x)',
	String.raw`a\b`,
	'<x>',
	'',
);
const title = fc.constantFrom(
	undefined,
	'Plain',
	String.raw`With "quotes" \ and &amp;`,
);
const withTitle = (value: string | undefined) =>
	value === undefined ? {} : {title: value};
const image = fc
	.tuple(address, title, fc.constantFrom('', 'Alt', 'A [b] *c*', '![x](y)'))
	.map(([to, about, alt]) => ({address: to, alt, ...withTitle(about)}));
const link = fc
	.tuple(
		address,
		title,
		fc.constantFrom(
			'here',
			'a [b] c',
			'*not* _em_',
			'https://a.org/b_c',
			'`',
			'!',
			String.raw`a\[b`,
			'[x](y)',
		),
	)
	.map(([to, about, label]): Inline => ({
		type: 'link',
		address: to,
		...withTitle(about),
		children: [{type: 'text', text: label}],
	}));

const marked = fc
	.tuple(
		fc.constantFrom('emphasis', 'strong', 'strike'),
		plain,
		fc.constantFrom('', 'emphasis', 'strong', 'code'),
	)
	.map(([type, value, inner]): Inline => {
		const child: Inline = {type: 'text', text: value};
		const children: Inline[] =
			inner === '' || inner === type
				? [child]
				: [
						{type: 'text', text: 'so '},
						inner === 'code'
							? {type: 'code', text: value}
							: {type: inner as 'emphasis', children: [child]},
					];
		return {type: type as 'emphasis', children};
	});

const piece = fc.oneof(
	{weight: 4, arbitrary: text},
	code,
	link,
	marked,
	image.map((value): Inline => ({type: 'image', ...value})),
	fc.constantFrom<Inline>(
		{type: 'break'},
		{type: 'source', text: '<b>'},
		{type: 'source', text: '</span>'},
	),
);

/**
Texts that meet are one; blanks part all others, so that marks can act.
*/
function join(pieces: readonly Inline[]): Inline[] {
	const joined: Inline[] = [];
	for (const inline of pieces) {
		const last = joined.at(-1);
		if (inline.type === 'break') {
			if (last && last.type !== 'break') {
				joined.push(inline);
			}
		} else if (!last || last.type === 'break') {
			joined.push(inline);
		} else if (last.type === 'text' && inline.type === 'text') {
			joined[joined.length - 1] = {
				type: 'text',
				text: `${last.text} ${inline.text}`,
			};
		} else if (last.type === 'text') {
			joined[joined.length - 1] = {type: 'text', text: `${last.text} `};
			joined.push(inline);
		} else if (inline.type === 'text') {
			joined.push({type: 'text', text: ` ${inline.text}`});
		} else {
			joined.push({type: 'text', text: ' '}, inline);
		}
	}

	return joined.at(-1)?.type === 'break' ? joined.slice(0, -1) : joined;
}

const isFigure = (inlines: readonly Inline[]) =>
	inlines.some(({type}) => type === 'image') &&
	inlines.every(
		inline =>
			inline.type === 'image' ||
			inline.type === 'emphasis' ||
			(inline.type === 'text' && inline.text.trim() === ''),
	);

export const inlines = fc
	.array(piece, {minLength: 1, maxLength: 5})
	.map(pieces => join(pieces))
	.filter(
		joined =>
			joined.length > 0 &&
			!isFigure(joined) &&
			joined.some(({type}) => type !== 'source' && type !== 'break') &&
			joined[0]!.type !== 'source',
	);

const line = inlines.filter(list => list.every(({type}) => type !== 'break'));

const paragraph = fc
	.tuple(
		inlines,
		fc.constantFrom(
			undefined,
			undefined,
			undefined,
			'caption' as const,
			'label' as const,
		),
	)
	.map(([list, role]): Block => ({
		type: 'paragraph',
		inlines: list,
		...(role !== undefined && {role}),
		...place,
	}));
const heading = fc
	.tuple(fc.integer({min: 1, max: 6}), inlines)
	.map(([level, list]): Block => ({
		type: 'heading',
		level,
		inlines: list,
		inferred: false,
		...place,
	}));
const pre = fc
	.tuple(
		fc.constantFrom(undefined, 'js', 'c++ x="1"', 'a`b', '&amp;'),
		fc.constantFrom('', 'a\n  b', '```', '~~~\n\nx', 'a\tb', '    b', 'a\n'),
	)
	.map(([language, value]): Block => ({
		type: 'code',
		...(language !== undefined && {language}),
		text: value,
		...place,
	}));

const cell = fc
	.oneof(fc.constant(''), words, line)
	.map((value): Cell =>
		typeof value === 'string'
			? value
			: value.every(({type}) => type === 'text')
				? value
						.map(inline => (inline.type === 'text' ? inline.text : ''))
						.join('')
				: value,
	);
const table = fc
	.integer({min: 1, max: 4})
	.chain(columns => {
		const row = fc.array(cell, {minLength: columns, maxLength: columns});
		return fc.tuple(
			fc.option(
				row.filter(cells => cells.some(value => value.length > 0)),
				{nil: undefined},
			),
			fc.array(row, {maxLength: 3}),
			fc.array(
				fc.constantFrom(
					'left' as const,
					'right' as const,
					'center' as const,
					'none' as const,
				),
				{minLength: columns, maxLength: columns},
			),
			fc.option(line, {nil: undefined}),
			fc.constantFrom(
				undefined,
				['row 2 has fewer cells than the header'],
				['a *b* [c]', 'more'],
			),
			fc.constantFrom(undefined, 2),
			fc.constantFrom(undefined, [1, 3]),
		);
	})
	.map(
		([header, rows, align, caption, doubts, headerColumns, rules]): Block => ({
			type: 'table',
			...(header && {header}),
			rows,
			align,
			...(caption && {caption}),
			...(doubts && {doubts}),
			...(headerColumns !== undefined && {headerColumns}),
			...(rules && {rules}),
			...place,
		}),
	);

const figure = fc
	.tuple(
		fc.array(image, {minLength: 1, maxLength: 2}),
		fc.constantFrom<Inline[] | undefined>(
			undefined,
			[{type: 'text', text: 'The words'}],
			[
				{type: 'text', text: 'With '},
				{type: 'strong', children: [{type: 'text', text: 'weight'}]},
			],
		),
	)
	.map(([images, caption]): Block => ({
		type: 'figure',
		images,
		...(caption && {caption}),
		...place,
	}));

const folded = fc
	.constantFrom<Array<[string, Block[]]>>(
		[
			'![Ad](a--b.jpg)',
			[{type: 'figure', images: [{address: 'a--b.jpg', alt: 'Ad'}], ...place}],
		],
		[
			'A -->\n\nB',
			[
				{type: 'paragraph', inlines: [{type: 'text', text: 'A -->'}], ...place},
				{type: 'paragraph', inlines: [{type: 'text', text: 'B'}], ...place},
			],
		],
	)
	.chain(([source, blocks]) =>
		fc
			.tuple(
				fc.constantFrom('promotional image', 'repeated paragraph'),
				fc.constantFrom(1, 3),
			)
			.map(([label, count]): Block => ({
				type: 'fold',
				label,
				count,
				source,
				blocks,
				...place,
			})),
	);

const leaf = fc.oneof(
	{weight: 4, arbitrary: paragraph},
	heading,
	pre,
	table,
	figure,
	folded,
	fc.constantFrom<Block>(
		{type: 'rule', ...place},
		{type: 'verbatim', text: '<div>\n*a*\n</div>', ...place},
		{type: 'verbatim', text: '<!-- note -->', ...place},
		{
			type: 'gap',
			text: 'the list announced here is missing in the source',
			...place,
		},
		{type: 'gap', text: 'a page is lost', ...place},
	),
);

/**
Definition lists that meet are one.
*/
const isParted = (list: readonly Block[]) =>
	list.every(
		({type}, index) =>
			type !== 'definitions' || list[index - 1]?.type !== 'definitions',
	);

const {block} = fc.letrec<{block: Block; item: ListItem; blocks: Block[]}>(
	tie => ({
		blocks: fc
			.array(tie('block'), {minLength: 1, maxLength: 3})
			.filter(list => isParted(list)),
		item: tie('blocks').map(blocks => ({blocks, ...place})),
		block: fc.oneof(
			{maxDepth: 3, depthIdentifier: 'block'},
			{weight: 5, arbitrary: leaf},
			tie('blocks').map((blocks): Block => ({type: 'quote', blocks, ...place})),
			fc
				.tuple(
					fc.array(tie('item'), {minLength: 2, maxLength: 3}),
					fc.constantFrom(undefined, 1, 7),
				)
				.map(([items, start]): Block => ({
					type: 'list',
					tight: false,
					items,
					...(start !== undefined && {start}),
					...place,
				})),
			fc
				.tuple(
					fc.array(line, {minLength: 1, maxLength: 3}),
					fc.constantFrom(undefined, 1, 9),
					fc.constantFrom(undefined, true, false),
				)
				.map(([lines, start, checked]): Block => ({
					type: 'list',
					tight: true,
					items: lines.map(list => ({
						blocks: [{type: 'paragraph', inlines: list, ...place}],
						...(checked !== undefined && {checked}),
						...place,
					})),
					...(start !== undefined && {start}),
					...place,
				})),
			fc
				.tuple(
					fc.array(line, {minLength: 1, maxLength: 2}),
					fc.array(tie('blocks'), {minLength: 1, maxLength: 2}),
				)
				.map(([terms, details]): Block => ({
					type: 'definitions',
					items: [{terms, details}],
					...place,
				})),
			tie('blocks').map((blocks): Block => ({
				type: 'footnote',
				label: 'n',
				blocks,
				...place,
			})),
		),
	}),
);

/**
Blocks as a reader of some form of article makes them, in the form that Markdown can express.
*/
export const article = fc
	.array(block, {minLength: 1, maxLength: 4})
	.filter(list => isParted(list));
