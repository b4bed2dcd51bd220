import test from 'ava';
import fc from 'fast-check';
import type {Table} from '../../../source/article/model.js';
import {
	columnsNamed,
	comparedPieces,
	compareWords,
	comparisonTable,
	findColumn,
	gatherTables,
	markChanges,
	omissionSign,
	textRows,
} from '../../../source/article/table/index.js';

const changed = (before: string, after: string) => {
	const result = compareWords(before, after);
	return result.kind === 'changed'
		? result.words.map(({start, end}) => after.slice(start, end))
		: result.kind;
};

const table: Table = {
	type: 'table',
	line: 1,
	endLine: 4,
	header: ['Aspect', 'Before', 'After'],
	align: ['none', 'none', 'none'],
	rows: [
		['Notice', '30 days', '90 days'],
		['Goods', 'goods are counted by hand', 'goods are counted by machine'],
		['Who', 'the office', 'The office.'],
		['Where', 'at the northern port', 'nobody knows for certain'],
	],
};

test('the words that differ are told, with small words between them', t => {
	t.deepEqual(
		changed('goods are counted by hand', 'goods are counted by machine'),
		['machine'],
	);
	t.deepEqual(
		changed(
			'the fee is paid once to the office',
			'the fee is paid twice to every office',
		),
		['twice to every'],
	);
	t.deepEqual(changed('one two three four', 'one two four'), []);
});

test('case, blanks and points at the end are no change', t => {
	t.is(changed('the  office', 'The office.'), 'equal');
	t.is(changed('', ''), 'equal');
});

test('less than two fifths alike is not marked', t => {
	t.is(changed('at the northern port', 'nobody knows for certain'), 'unlike');
	t.is(changed('', 'something'), 'unlike');
});

/** The text with what changed in brackets, and `[…]` where something was left out. */
const shown = (before: string, after: string) => {
	const result = compareWords(before, after);
	return result.kind === 'changed'
		? comparedPieces(after, result)
				.map(({kind, text}, index) =>
					kind === 'changed'
						? `[${text}]`
						: kind === 'omitted'
							? omissionSign(index === 0, false)
							: text,
				)
				.join('')
		: result.kind;
};

test('what is marked is what a person would mark: phrases, no marks of punctuation, no small words between', t => {
	for (const [before, after, marked] of [
		[
			'The office pays for the dredging of every berth, and for the lights.',
			'The office pays for the dredging of each berth, but no longer for the lights.',
			'The office pays for the dredging of [each] berth, [but no longer] for the lights.',
		],
		[
			'Fees are paid by students and pensioners who live here.',
			'Fees are paid by students, trainees and pensioners who live or work here.',
			'Fees are paid by students, [trainees] and pensioners who live [or work] here.',
		],
		[
			'Ships must be surveyed by the office before they sail.',
			'Before they sail, ships must be surveyed by the office.',
			'[Before they sail], ships must be surveyed by the office.',
		],
		[
			'The log is kept. The office reads the log.',
			'The log is kept. The master signs the log. The office reads the log.',
			'The log is kept. [The master signs the log]. The office reads the log.',
		],
		[
			'mail/text alerts go out',
			'mail/push alerts go out',
			'mail/[push] alerts go out',
		],
		[
			'at -5 degrees and less',
			'at 5 degrees and less',
			'at [5] degrees and less',
		],
		[
			'a fee of 30 % on goods',
			'a fee of 30 ‰ on goods',
			'a fee of 30 [‰] on goods',
		],
		['大型船的入港费用', '小型船的入港费用', '[小]型船的入港费用'],
	] as const) {
		t.is(shown(before, after), marked);
	}
});

test('what is left out is told where it was; a small word is not missed, a `not` is', t => {
	t.is(
		shown(
			'The log is kept for ten years, signed by the master, and then burnt.',
			'The log is kept and then burnt.',
		),
		'The log is kept […] and then burnt.',
	);
	t.is(
		shown('Every spring the berths are dredged.', 'The berths are dredged.'),
		'[…] The berths are dredged.',
	);
	t.is(shown('the log of the ship', 'the log of ship'), 'the log of ship');
	t.is(
		shown('fees are not paid back', 'fees are paid back'),
		'fees are […] paid back',
	);
});

test('the form of quotes, hyphens, blanks and punctuation is no change', t => {
	for (const [before, after] of [
		['a long-term plan', 'a long\u{2011}term plan'],
		["the master's log; see 4(2)", 'The master’s log, see 4 (2).'],
		['ten\u{A0}ships', 'ten ships'],
		['re\u{AD}fund', 'refund'],
	] as const) {
		t.is(shown(before, after), 'equal');
	}

	t.is(shown('✓', '✗'), 'unlike');
	t.is(shown('—', '?'), 'unlike');
	t.is(shown('—', ' — '), 'equal');
});

test('stretches lie in the text, in order, and hold no word of an equal text', t => {
	t.notThrows(() => {
		const text = fc
			.array(fc.constantFrom('a', 'port', 'new', '東京', 'x.', '"y"'), {
				maxLength: 12,
			})
			.map(words => words.join(' '));
		fc.assert(
			fc.property(text, text, (before, after) => {
				const result = compareWords(before, after);
				let at = -1;
				for (const {start, end} of result.kind === 'changed'
					? result.words
					: []) {
					if (start <= at || end <= start || end > after.length) {
						return false;
					}

					at = end;
				}

				const pieces =
					result.kind === 'changed' ? comparedPieces(after, result) : [];
				const isWhole =
					pieces.length === 0 ||
					pieces.map(piece => piece.text).join('') === after;
				return isWhole && compareWords(after, after).kind === 'equal';
			}),
		);
	});
});

test('changes are marked in the cells, equal ones by a sign, figures by their difference', t => {
	t.deepEqual(
		textRows(markChanges(table, 1)).map(row => row[2]),
		[
			'After',
			'*90* days +60 (×3)',
			'goods are counted by *machine*',
			'The office. =',
			'nobody knows for certain',
		],
	);
	t.deepEqual(
		markChanges(table, 1).rows.map(row => row[1]),
		table.rows.map(row => row[1]),
	);
});

test('as data the change stands in a column of its own', t => {
	t.deepEqual(textRows(comparisonTable(table, 1)), [
		['Aspect', 'Before', 'After', 'change in After'],
		['Notice', '30 days', '90 days', '+60 (×3)'],
		[
			'Goods',
			'goods are counted by hand',
			'goods are counted by machine',
			'machine',
		],
		['Who', 'the office', 'The office.', 'equal'],
		['Where', 'at the northern port', 'nobody knows for certain', 'different'],
	]);
});

test('a column is found by its header, the beginning of it, or its number', t => {
	const twins = {...table, header: ['Aspect', 'Fee before', 'Fee now']};
	t.is(findColumn(twins, 'fee'), undefined);
	t.deepEqual(columnsNamed(twins, 'fee'), [1, 2]);
	t.is(findColumn(twins, 'fee n'), 2);
	t.is(findColumn({...table, header: ['Fee', 'Fees', 'Fee now']}, 'fee'), 0);
	t.is(findColumn(table, 'after'), 2);
	t.is(findColumn(table, 'Bef'), 1);
	t.is(findColumn(table, '3'), 2);
	t.is(findColumn(table, 'price'), undefined);
	t.is(findColumn(table, ''), undefined);
});

test('tables with the same first header are joined aspect by aspect', t => {
	const other: Table = {
		...table,
		header: ['aspect', 'Before', 'Source'],
		rows: [
			['who', 'a board', 'minutes'],
			['Cost', 'none', 'budget'],
		],
	};
	const alone: Table = {...table, header: ['City', 'People', 'Area'], rows: []};
	const gathered = gatherTables(
		[table, other, alone].map((given, index) => ({
			number: index + 1,
			section: '',
			table: given,
		})),
	);
	t.is(gathered.length, 1);
	t.deepEqual(
		gathered[0]!.from.map(({number}) => number),
		[1, 2],
	);
	t.deepEqual(textRows(gathered[0]!.table), [
		['Aspect', 'Before (table 1)', 'After', 'Before (table 2)', 'Source'],
		['Notice', '30 days', '90 days', '', ''],
		[
			'Goods',
			'goods are counted by hand',
			'goods are counted by machine',
			'',
			'',
		],
		['Who', 'the office', 'The office.', 'a board', 'minutes'],
		['Where', 'at the northern port', 'nobody knows for certain', '', ''],
		['Cost', '', '', 'none', 'budget'],
	]);
});

const small = (...header: string[]): Table => ({
	type: 'table',
	line: 1,
	endLine: 3,
	header,
	align: header.map(() => 'none' as const),
	rows: [['Notice', ...header.slice(1).map(() => 'a week')]],
});

const headerOf = (tables: ReadonlyArray<{file?: string; table: Table}>) => {
	const gathered = gatherTables(
		tables.map((given, index) => ({
			section: '',
			number: index + 1,
			...given,
		})),
	);
	return textRows(gathered[0]!.table)[0];
};

test('tables of several briefs are told apart by the briefs, and by their number where one has two', t => {
	t.deepEqual(
		headerOf([
			{file: 'laws/old/rules.md', table: small('Aspect', 'Now')},
			{file: 'laws/new/rules.md', table: small(' aspect', 'Then')},
		]),
		['Aspect', 'Now (old/rules)', 'Then (new/rules)'],
	);
	t.deepEqual(
		headerOf([
			{file: 'a.md', table: small('Aspect', 'Now')},
			{file: 'a.md', table: small('Aspect', '')},
			{file: 'a.txt', table: small('Aspect', 'Now')},
		]),
		['Aspect', 'Now (a.md, table 1)', '(a.md, table 2)', 'Now (a.txt)'],
	);
});

test('folders whose names begin alike are not taken for one', t => {
	t.deepEqual(
		headerOf([
			{file: 'port/fees.md', table: small('Aspect', 'Now')},
			{file: 'ports/fees.md', table: small('Aspect', 'Now')},
		]),
		['Aspect', 'Now (port/fees)', 'Now (ports/fees)'],
	);
});
