import test from 'ava';
import fc from 'fast-check';
import type {Article, Block} from '../../source/article/model.js';
import {openText} from '../../source/article/open.js';
import {createIndexer} from '../../source/article/indexer.js';
import {Prose} from '../../source/layout/prose.js';
import type {Key} from '../../source/reader/key.js';
import {comparePlaces} from '../../source/reader/place.js';
import {reduce} from '../../source/reader/reduce.js';
import {allLines, screenOf} from '../../source/reader/screen/index.js';
import {openState, type State} from '../../source/reader/state.js';
import {visibleStops, type PlacedStop} from '../../source/reader/stops.js';
import {bottomOf, isVisible, pageOf} from '../../source/reader/viewport.js';

/*
What an action costs in a large document, told by counts: no clock is asked.
*/

const look = {theme: 'auto', ascii: false, plain: false} as const;

/**
A document of many sections, each with prose, a table and a list.
*/
const sections = (count: number): string =>
	Array.from(
		{length: count},
		(_, at) => `## Quay number ${at}

The harbour master of quay ${at} keeps a [ledger](https://example.org/${at}) of every boat that ties up there, and of those that do not.

| Matter | Before | After |
| --- | --- | --- |
| Landing of quay ${at} | any hour, lamps required, at the skipper's own risk | between four and nine in the morning |

- A lamp on mole ${at}
- A crane
`,
	).join('\n');

type Watch = {
	readonly onPart?: (part: number) => void;
	readonly onLayout?: () => void;
};

/**
The same article, which tells of each part that is asked for and of each paragraph and list that is read: while a screen
is drawn, only layout does that.
*/
const watched = (article: Article, {onPart, onLayout}: Watch): Article => {
	const seen = new WeakSet<Block>();
	const watch = (block: Block): void => {
		const field =
			block.type === 'paragraph'
				? 'inlines'
				: block.type === 'list'
					? 'items'
					: undefined;
		if (field === undefined || seen.has(block)) {
			return;
		}

		seen.add(block);
		const value: unknown = Reflect.get(block, field);
		Object.defineProperty(block, field, {
			get() {
				onLayout?.();
				return value;
			},
		});
	};

	return {
		...article,
		parts: article.parts.map((part, index) => ({
			...part,
			content() {
				onPart?.(index);
				const content = part.content();
				for (const block of content.blocks) {
					watch(block);
				}

				return content;
			},
		})),
	};
};

const opened = (article: Article, columns = 80, rows = 24): State => {
	const indexer = createIndexer(article);
	indexer.step();
	return openState(article, indexer.index, {
		size: {columns, rows},
		look,
		restricted: false,
		isInFolder: false,
		indexed: indexer.index.parts,
	});
};

const press = (state: State, name: string): State =>
	reduce(state, {type: 'key', key: {type: 'key', name} satisfies Key}).state;

const draw = (state: State) => allLines(screenOf(state));

const openLong = async (source: string, watch: Watch) =>
	watched(
		await openText(source, 'markdown', {name: 'long.md', from: 'markdown'}),
		watch,
	);

/**
The stops of the first part in sight, by placing each of them.
*/
const stopsInSight = (state: State): PlacedStop[] => {
	const page = pageOf(state);
	const bottom = bottomOf(state);
	const found: PlacedStop[] = [];
	for (let block = 0; block < page.blocks(0); block++) {
		const place = {part: 0, block};
		const isInSight =
			comparePlaces({...place, row: Infinity}, state.top) >= 0 &&
			comparePlaces({...place, row: 0}, bottom) <= 0;
		for (const stop of isInSight ? page.laid(0, block)!.layout.stops : []) {
			const placed = {...stop, ...place};
			if (stop.kind === 'table' || isVisible(state, page.placeOf(placed))) {
				found.push(placed);
			}
		}
	}

	return found;
};

test('the first screen reads the first part of a long article, `G` its end', async t => {
	const parts = new Set<number>();
	const article = await openLong(sections(6000), {
		onPart(part) {
			parts.add(part);
		},
	});
	const {length} = article.parts;
	t.true(length > 40);
	const first = opened(article);
	draw(first);
	t.deepEqual(parts, new Set([0]));
	draw(press(first, 'G'));
	t.true([...parts].every(part => part === 0 || part >= length - 2));
});

test('a scroll lays out what comes into sight, and nothing twice', async t => {
	let layouts = 0;
	const article = await openLong(sections(600), {
		onLayout() {
			layouts++;
		},
	});
	let state = opened(article);
	layouts = 0;
	draw(state);
	const atFirst = layouts;
	// Four sections of two such blocks can be seen.
	t.true(atFirst > 0 && atFirst <= 12, `${atFirst} for the first screen`);
	for (let count = 0; count < 60; count++) {
		state = press(state, 'j');
		draw(state);
	}

	const further = layouts - atFirst;
	t.true(further > 0 && further <= 16, `${further} for 60 lines`);
	for (let count = 0; count < 60; count++) {
		state = press(state, 'k');
		draw(state);
	}

	t.is(layouts - atFirst, further);
});

test('a key places no more of a huge paragraph than of a small one', async t => {
	const paragraph = (count: number) =>
		Array.from(
			{length: count},
			(_, at) => `the [quay ${at}](https://example.org/${at}) and its lamp`,
		).join(' ');
	const costs: number[] = [];
	for (const count of [100, 20_000]) {
		const article = await openText(paragraph(count), 'markdown', {
			name: 'one.md',
			from: 'markdown',
		});
		let state = press(opened(article), 'j');
		draw(state);
		const {rowOf, line} = Prose.prototype;
		let calls = 0;
		Prose.prototype.rowOf = function (offset) {
			calls++;
			return rowOf.call(this, offset);
		};

		Prose.prototype.line = function (row) {
			calls++;
			return line.call(this, row);
		};

		try {
			state = press(state, 'j');
			draw(state);
		} finally {
			Prose.prototype.rowOf = rowOf;
			Prose.prototype.line = line;
		}

		costs.push(calls);
	}

	t.true(costs[1]! <= costs[0]! + 5, costs.join(' and '));
});

test('the stops on the screen are those whose row is, wherever it stands', async t => {
	const text = `# Harbour

A [first](https://example.org/1) link and ${'a long way of words '.repeat(30)}then [another
one](https://example.org/2) with **bold [inside](https://example.org/3)** and a note.[^n]

${sections(3)}

- An item with a [link](https://example.org/4)
  - and one [below](https://example.org/5), ${'which goes on and on '.repeat(12)}to [its end](https://example.org/6)

> | Who | Where |
> | --- | --- |
> | [The clerk](https://example.org/7) | at the ${'far and windy '.repeat(9)}end of [the mole](https://example.org/8) |

[^n]: A note with a [link](https://example.org/9).
`;
	const article = await openText(text, 'markdown', {
		name: 'stops.md',
		from: 'markdown',
	});
	fc.assert(
		fc.property(
			fc.integer({min: 20, max: 130}),
			fc.integer({min: 5, max: 30}),
			fc.array(fc.constantFrom('j', 'k', 'space', 'd', 'G', 'g', ']', '}')),
			(columns, rows, keys) => {
				let state = opened(article, columns, rows);
				for (const key of keys) {
					state = press(state, key);
				}

				t.deepEqual(visibleStops(state), stopsInSight(state));
			},
		),
		{numRuns: 60},
	);
});
