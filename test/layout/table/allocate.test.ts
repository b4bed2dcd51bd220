import {isDeepStrictEqual} from 'node:util';
import test from 'ava';
import fc from 'fast-check';
import {toFlow} from '../../../source/layout/flow.js';
import {pieces, wrap} from '../../../source/text/wrap.js';
import {
	allocate,
	allocateWithin,
} from '../../../source/layout/table/allocate.js';
import {
	measureColumn,
	type Steps,
} from '../../../source/layout/table/columns.js';
import {Tabulated} from '../../../source/layout/table/tabulated.js';
import {
	linesAt,
	longestToken,
	naturalWidth,
	toTokens,
	type Tokens,
} from '../../../source/layout/table/tokens.js';

/**
Tokens of a cell of ASCII words.
*/
function words(text: string): Tokens {
	return text
		.split(' ')
		.filter(Boolean)
		.map((word, index) => (index > 0 ? word.length : -word.length));
}

function allocateTexts(texts: readonly string[][], available: number) {
	const rows = texts.map(row => row.map(text => words(text)));
	const columns = texts[0]!.map((_, column) => measureColumn(rows, column));
	return allocate({rows, columns, available});
}

function list<T>(length: number, make: (index: number) => T): T[] {
	return Array.from({length}, (_, index) => make(index));
}

function grid(
	rows: number,
	columns: number,
	text: (row: number, column: number) => string,
) {
	return list(rows, row => list(columns, column => words(text(row, column))));
}

const pick = ({widths, lines}: Steps) => ({widths, lines});

function heightAt(rows: Tokens[][], widths: readonly number[]): number {
	let height = 0;
	for (const row of rows) {
		height += Math.max(
			1,
			...row.map((tokens, column) => linesAt(tokens, widths[column]!)),
		);
	}

	return height;
}

/**
Every way to share the space out, none below the longest word of its column.
*/
function* allWidths(
	least: readonly number[],
	available: number,
): Generator<number[]> {
	const [first, ...others] = least;
	if (first === undefined) {
		yield [];
		return;
	}

	const needed = others.reduce((total, width) => total + width, 0);
	for (let width = first; width + needed <= available; width++) {
		for (const rest of allWidths(others, available - width)) {
			yield [width, ...rest];
		}
	}
}

/**
Texts of small tables: rows of cells.
*/
const piece = fc.integer({min: 1, max: 7}).map(length => 'x'.repeat(length));
const cell = fc.array(piece, {maxLength: 7}).map(parts => parts.join(' '));
const smallTable = fc
	.tuple(fc.integer({min: 1, max: 3}), fc.integer({min: 1, max: 5}))
	.chain(([columns, rows]) =>
		fc.array(fc.array(cell, {minLength: columns, maxLength: columns}), {
			minLength: rows,
			maxLength: rows,
		}),
	);

test('takes the natural widths when they fit, and no more', t => {
	const allocation = allocateTexts(
		[
			['Name', 'What it does'],
			['find', 'looks for words'],
		],
		60,
	);
	t.deepEqual(allocation.widths, [4, 15]);
	t.is(allocation.height, 2);
	t.true(allocation.proven);
});

test('cuts words only where the longest ones do not fit side by side, the longest first', t => {
	const allocation = allocateTexts(
		[
			['a', 'incomprehensibilities'],
			['b', 'short'],
		],
		10,
	);
	t.true(allocation.broken);
	t.false(allocation.proven);
	t.deepEqual(allocation.widths, [1, 9]);
});

test('gives two columns of like prose the same width', t => {
	const prose =
		'the two columns say much the same and should look alike on the page';
	const {widths} = allocateTexts(
		[
			['Aspect', 'Before', 'After'],
			['Trade', prose, `${prose} too`],
		],
		62,
	);
	t.is(widths[1], widths[2]);
});

test('is never taller than any other widths, by trying them all', t => {
	t.notThrows(() => {
		fc.assert(
			fc.property(
				smallTable,
				fc.integer({min: 3, max: 40}),
				(texts, available) => {
					const rows = texts.map(row => row.map(text => words(text)));
					const columns = texts[0]!.map((_, column) =>
						measureColumn(rows, column),
					);
					const allocation = allocate({rows, columns, available});
					const used = allocation.widths.reduce(
						(total, width) => total + width,
						0,
					);
					if (
						used > available ||
						heightAt(rows, allocation.widths) !== allocation.height
					) {
						return false;
					}

					const longest = columns.map(column => column.least);
					if (allocation.broken) {
						return longest.some(
							(least, column) => allocation.widths[column]! < least,
						);
					}

					let least = Infinity;
					for (const widths of allWidths(longest, available)) {
						least = Math.min(least, heightAt(rows, widths));
					}

					return allocation.proven && allocation.height === least;
				},
			),
			{numRuns: 400},
		);
	});
});

test('gives up on a table that must take more lines, and on no other', t => {
	t.notThrows(() => {
		fc.assert(
			fc.property(
				smallTable,
				fc.integer({min: 3, max: 40}),
				fc.integer({min: 0, max: 30}),
				(texts, available, most) => {
					const rows = texts.map(row => row.map(text => words(text)));
					const columns = texts[0]!.map((_, column) =>
						measureColumn(rows, column),
					);
					const demand = {rows, columns, available};
					const best = allocate(demand);
					const within = allocateWithin(demand, most);
					return within === undefined
						? best.height > most
						: within.height === best.height &&
								within.widths.join(' ') === best.widths.join(' ');
				},
			),
			{numRuns: 400},
		);
	});
	const long =
		'all the words of a sentence that is far too long for its column';
	const rows = [[words('a'), words(long), words(long)]];
	const columns = [0, 1, 2].map(column => measureColumn(rows, column));
	t.is(allocateWithin({rows, columns, available: 30}, 4), undefined);
});

test('tabulates on for a wider space as it would from the beginning', t => {
	t.notThrows(() => {
		fc.assert(
			fc.property(
				smallTable,
				fc.array(fc.integer({min: 1, max: 60}), {minLength: 1, maxLength: 4}),
				(texts, spaces) => {
					const rows = texts.map(row => row.map(text => words(text)));
					const least = texts[0]!.map(
						(_, column) => measureColumn(rows, column).least,
					);
					const kept = new Tabulated(rows, least);
					return spaces.every(most =>
						isDeepStrictEqual(
							pick(kept.steps(0, most)),
							pick(new Tabulated(rows, least).steps(0, most)),
						),
					);
				},
			),
		);
	});
});

test('says so when the search ran out of its budget, and still fits', t => {
	const rows = grid(12, 6, (row, column) =>
		list(9, index =>
			'w'.repeat(1 + ((row * 7 + column * 5 + index * 3) % 8)),
		).join(' '),
	);
	const columns = Array.from({length: 6}, (_, column) =>
		measureColumn(rows, column),
	);
	const tight = allocate({rows, columns, available: 80, budget: 3});
	t.false(tight.proven);
	t.true(tight.widths.reduce((total, width) => total + width, 0) <= 80);
	t.true(allocate({rows, columns, available: 80}).height <= tight.height);
});

test('a wide table of many prose rows is shared out in bounded time', t => {
	const rows = grid(60, 60, (row, column) =>
		`${'y'.repeat(1 + ((row + column) % 6))} `.repeat(4),
	);
	const columns = Array.from({length: 60}, (_, column) =>
		measureColumn(rows, column),
	);
	const start = performance.now();
	const allocation = allocate({rows, columns, available: 500});
	t.true(performance.now() - start < 15_000);
	t.true(allocation.widths.reduce((total, width) => total + width, 0) <= 500);
});

test('forced breaks part lines and count toward no width', t => {
	const tokens = [...words('one two'), 0, ...words('three')];
	t.is(naturalWidth(tokens), 7);
	t.is(linesAt(tokens, 7), 2);
	t.is(linesAt(tokens, 3), 4);
	t.is(linesAt([], 5), 1);
});

test('counts the lines that the text is really broken into', t => {
	t.notThrows(() => {
		const word = fc.constantFrom(
			'a',
			'port',
			'harbour',
			'東京都',
			'naïve',
			'well-known',
			'https://example.org/a/long/path?x=1&y=2',
			'👩‍👩‍👧',
			'\n',
		);
		const text = fc.array(word, {maxLength: 12}).map(parts => parts.join(' '));
		fc.assert(
			fc.property(text, fc.integer({min: 1, max: 60}), (given, width) => {
				const {text: safe} = toFlow(given, {ascii: false});
				const tokens = safe === '' ? [] : toTokens(pieces(safe));
				return (
					width < longestToken(tokens) ||
					linesAt(tokens, width) === wrap(safe, width).length
				);
			}),
			{numRuns: 500},
		);
	});
});
