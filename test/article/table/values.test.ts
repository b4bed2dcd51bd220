import test from 'ava';
import type {Table} from '../../../source/article/model.js';
import {
	columnReader,
	compareValues,
	csvRows,
	deltaOfTexts,
	readerOf,
	readTable,
} from '../../../source/article/table/index.js';

const toTable = (rows: readonly string[][]) =>
	readTable(csvRows(rows), ',').blocks[0] as Table;

const sorted = (texts: readonly string[]) => {
	const read = readerOf(texts);
	return texts.toSorted((a, b) => compareValues(read(a), read(b)));
};

const value = (text: string, others: readonly string[] = []) => {
	const read = readerOf([text, ...others])(text);
	return read.kind === 'number' ? read.value : read.kind;
};

test('numbers are read with points, commas, groups, signs and exponents', t => {
	t.is(value('1,234.5'), 1234.5);
	t.is(value('1.234,5'), 1234.5);
	t.is(value('1 234'), 1234);
	t.is(value('−3'), -3);
	t.is(value('1e3'), 1000);
	t.is(value('0,5'), 0.5);
	t.is(value('1,234'), 1234);
	t.is(value('1.234', ['0,5']), 1234);
	t.is(value('12 of 20'), 'text');
	t.is(value('1.2.3'), 'version');
	t.is(value('n/a'), 'empty');
});

test('where a column leaves its decimal mark open, the rest of the table tells it', t => {
	const columns = (rows: string[][]) => {
		const table = toTable([['Dock', 'Before', 'Now'], ...rows]);
		return rows.map(row =>
			row.slice(1).map((text, column) => {
				const read = columnReader(table, column + 1)(text);
				return read.kind === 'number' ? read.value : read.kind;
			}),
		);
	};

	t.deepEqual(
		columns([
			['North', '30 €', '90 €'],
			['South', '1.234,50 €', '2.000 €'],
		]),
		[
			[30, 90],
			[1234.5, 2000],
		],
	);
	t.deepEqual(
		columns([
			['North', '$1,234.50', '2.000'],
			['South', '7.5', '3,125'],
		]),
		[
			[1234.5, 2],
			[7.5, 3125],
		],
	);
	// Dates, versions and words are no evidence, and a column's own figures come first.
	t.is(
		columns([
			['North', '3.5.2020', '2.000'],
			['South', 'No. 4,5 and 6', '1.250'],
		])[0]![1],
		2,
	);
	t.deepEqual(
		columns([
			['North', '0,5', '2.000'],
			['South', '1,5', '0.25'],
		]).map(row => row[1]),
		[2, 0.25],
	);
});

test('units, money, percents and magnitudes sort by value', t => {
	t.deepEqual(sorted(['2 h', '90 min', '30 s', '1 day']), [
		'30 s',
		'90 min',
		'2 h',
		'1 day',
	]);
	t.deepEqual(sorted(['1 GB', '900 MB', '2 TB', '5 kB']), [
		'5 kB',
		'900 MB',
		'1 GB',
		'2 TB',
	]);
	t.deepEqual(sorted(['$9', '$1,200', '$85.50']), ['$9', '$85.50', '$1,200']);
	t.deepEqual(sorted(['9 %', '85%', '12.5 %']), ['9 %', '12.5 %', '85%']);
	t.deepEqual(sorted(['2 million', '30k', '1.5 bn']), [
		'30k',
		'2 million',
		'1.5 bn',
	]);
	t.deepEqual(sorted(['9,5 €', '10,25 €', '1.000 €']), [
		'9,5 €',
		'10,25 €',
		'1.000 €',
	]);
});

test('dates sort by day, however they are written', t => {
	t.deepEqual(
		sorted(['May 3, 2024', '2023-12-31', '1 June 2024', 'März 2024']),
		['2023-12-31', 'März 2024', 'May 3, 2024', '1 June 2024'],
	);
	t.deepEqual(sorted(['03.02.2024', '02.03.2024', '31.01.2024']), [
		'31.01.2024',
		'03.02.2024',
		'02.03.2024',
	]);
	t.deepEqual(sorted(['12/25/2024', '1/2/2025']), ['12/25/2024', '1/2/2025']);
	t.deepEqual(sorted(['25/12/2024', '1/2/2024']), ['1/2/2024', '25/12/2024']);
	t.deepEqual(sorted(['Q3 2024', 'Q1 2025', '2024 Q1']), [
		'2024 Q1',
		'Q3 2024',
		'Q1 2025',
	]);
	t.is(value('2024-13-40'), 'text');
	t.deepEqual(sorted(['2024/11', '2024/02']), ['2024/02', '2024/11']);
	t.is(value('2024.05.17'), 'date');
	t.is(value('1234.05'), 1234.05);
});

test('versions sort by their parts, a candidate before its release', t => {
	t.deepEqual(sorted(['1.10.0', '1.9', '1.10.0-rc1', 'v2.0.0']), [
		'1.9',
		'1.10.0-rc1',
		'1.10.0',
		'v2.0.0',
	]);
});

test('mixed kinds keep to their groups, words count figures inside by value', t => {
	t.deepEqual(sorted(['step 10', 'step 9', '7', 'yes', 'no']), [
		'7',
		'yes',
		'no',
		'step 9',
		'step 10',
	]);
});

test('deltas tell the difference and the ratio', t => {
	t.is(deltaOfTexts('30', '90'), '+60 (×3)');
	t.is(deltaOfTexts('30 days', '90 days'), '+60 (×3)');
	t.is(deltaOfTexts('30', '90', {isAscii: true}), '+60 (x3)');
	t.is(deltaOfTexts('30 min', '2 h'), '+1.5 h (×4)');
	t.is(deltaOfTexts('$10', '$7.50'), '-$2.5 (×0.75)');
	t.is(deltaOfTexts('12 %', '14.5 %'), '+2.5 points');
	t.is(deltaOfTexts('0.1', '0.3'), '+0.2 (×3)');
	t.is(deltaOfTexts('2024-01-01', '2024-02-01'), '+31 days');
	t.is(deltaOfTexts('March 2024', 'June 2024'), '+3 months');
	t.is(deltaOfTexts('yes', 'no'), 'yes → no');
	t.is(deltaOfTexts('yes', 'no', {isAscii: true}), 'yes -> no');
	t.is(deltaOfTexts('5', '5'), undefined);
	t.is(deltaOfTexts('$5', '€6'), undefined);
	t.is(deltaOfTexts('some', 'words'), undefined);
	t.is(
		deltaOfTexts('Every ship over 80 metres.', 'every ship over 60 metres.'),
		'-20 (×0.75)',
	);
	t.is(
		deltaOfTexts(
			'paid within 14 days, at 3 %.',
			'paid within 30 days, at 3 %.',
		),
		'+16 (×2.1)',
	);
	t.is(deltaOfTexts('from 3 to 4 boats', 'from 5 to 6 boats'), undefined);
	t.is(deltaOfTexts('over 80 metres', 'under 60 metres'), undefined);
});

test('hostile cells cost no time', t => {
	const start = performance.now();
	for (const text of [
		'1,'.repeat(500_000),
		'1 '.repeat(500_000),
		'v'.repeat(1_000_000),
		'1.'.repeat(500_000),
	]) {
		readerOf([text])(text);
	}

	t.true(performance.now() - start < 5000);
});

test('dates sort in many conventions, years, quarters and halves among them', t => {
	const inOrder = [
		'1999',
		'2019–2021',
		'FY2020',
		'H2 2020',
		'3.3.21',
		"Mar '22",
		'1er mars 2023',
		'Tuesday, 2 May 2023',
		'2023-06-01T08:00:05+02:00',
		'2023-06-01T08:00:06+02:00',
		'2023-06-01T07:00:00Z',
		'3Q 2023',
		'by 3 October 2023',
		'2023年10月5日',
		'2023-W41',
		'12 октября 2023 г.',
		'2024',
		'7 de marzo de 2024',
	];
	t.deepEqual(sorted(inOrder.toReversed()), inOrder);
	t.deepEqual(sorted(['3 pm', '10:30:20', '10:30:05 am', '9:15']), [
		'9:15',
		'10:30:05 am',
		'10:30:20',
		'3 pm',
	]);
	// Without a date beside it a year is a figure.
	t.is(value('2024', ['17']), 2024);
	t.is(readerOf(['05.03.69', '05.03.70'])('05.03.70').kind, 'date');
	t.deepEqual(sorted(['05.03.24', '05.03.99']), ['05.03.99', '05.03.24']);
});

test('whether the day or the month comes first is told by the column, then by the table', t => {
	const read = (text: string, others: readonly string[]) => {
		const date = readerOf([text, ...others])(text);
		return date.kind === 'date'
			? new Date(date.value * 86_400_000).toISOString().slice(5, 10)
			: date.kind;
	};

	t.is(read('03/04/2024', []), '03-04');
	t.is(read('03/04/2024', ['13/04/2024']), '04-03');
	t.is(read('03/04/2024', ['04/13/2024']), '03-04');
	t.is(read('03/04/2024', ['3. März 2024']), '04-03');
	// Even where the others say otherwise, a date stays one.
	t.is(read('13/04/2024', ['04/13/2024']), '04-13');
	const table = toTable([
		['Dock', 'Day', 'Fee'],
		['North', '03/04/2024', '1,50'],
	]);
	const date = columnReader(table, 1)('03/04/2024');
	t.deepEqual(date, readerOf([])('2024-04-03'));
});

test('versions are told by another with three parts or by the header; groups of digits are none', t => {
	const column = (name: string, texts: readonly string[]) => {
		const read = readerOf(texts, {name});
		return texts.toSorted((a, b) => compareValues(read(a), read(b)));
	};

	t.deepEqual(column('Version', ['1.10', '1.9', '1.2 (LTS)']), [
		'1.2 (LTS)',
		'1.9',
		'1.10',
	]);
	t.deepEqual(column('Price', ['1.10', '1.9', '1.2']), ['1.10', '1.2', '1.9']);
	t.deepEqual(column('', ['1.000.000', '900.000', '10.000.000']), [
		'900.000',
		'1.000.000',
		'10.000.000',
	]);
});

test('ranges, bounds and figures with notes stand where their figure does', t => {
	const inOrder = [
		'<5',
		'5',
		'5+',
		'10-12',
		'10–20',
		'over 10',
		'11',
		'12 [1]',
	];
	t.deepEqual(sorted(inOrder.toReversed()), inOrder);
	const money = [
		'($7)',
		'up to $5',
		'$5',
		'$5–10',
		'from $5',
		'US$20',
		'R$ 30',
		'$1–2M',
		'3 Mio. €',
	];
	t.deepEqual(sorted(money.toReversed()), money);
	t.is(value('12*'), 12);
	t.is(value('12¹'), 12);
	t.is(value('12 (estimated)'), 12);
	t.is(value('12 m²'), 12);
	t.is(value('555-123'), 'text');
	t.is(value('1½'), 1.5);
	t.is(value('CHF 5.–'), 5);
	t.is(value('١٬٢٣٤٫٥'), 1234.5);
	t.is(value('12 of 20'), 'text');
	t.is(deltaOfTexts('5–10 days', '7–10 days'), undefined);
	t.is(deltaOfTexts('up to 5 days', 'up to 7 days'), '+2 (×1.4)');
	t.is(deltaOfTexts('up to 5 days', 'over 7 days'), undefined);
	t.is(deltaOfTexts('$5/month', '$60/year'), undefined);
});

test('durations, rates and sizes sort by what they are worth, `m` as its column has it', t => {
	for (const inOrder of [
		[
			'500 ms',
			'45 s',
			'1 h 5 min',
			'1h 30m',
			'2 Std.',
			'3–4 days',
			'5 business days',
			'2 Wochen',
			'1 year',
			'1 year 3 months',
		],
		['300 kB', '700MB', '1 Go', '1 GiB', '3 PB'],
		['128 kbit/s', '5 Mbps', '1 Gbit/s'],
		['50 s', '5 m', '1 h'],
		['$900k', '$1.1m', '$1bn'],
		['90 cm', '5 m', '1 km'],
	]) {
		t.deepEqual(sorted(inOrder.toReversed()), inOrder);
	}

	t.is(deltaOfTexts('2h', '1h 30m'), '-30 m (×0.75)');
});

test('among percents a ratio is one', t => {
	t.deepEqual(sorted(['12 %', '0.05', '4%', '0.5']), [
		'4%',
		'0.05',
		'12 %',
		'0.5',
	]);
	t.is(value('0.05', ['4%', '30']), 0.05);
});

test('yes, partly and no sort in this order, in several languages; what says nothing is empty', t => {
	t.deepEqual(
		sorted([
			'nein',
			'✗',
			'teilweise',
			'Partial',
			'yes (beta)',
			'✔️',
			'нет',
			'は い',
			'oui*',
		]),
		[
			'yes (beta)',
			'✔️',
			'oui*',
			'teilweise',
			'Partial',
			'nein',
			'✗',
			'нет',
			'は い',
		],
	);
	t.is(deltaOfTexts('no', 'partly'), 'no → partly');
	for (const text of ['', '—', 'n. a.', 'k. A.', 'TBD', '..']) {
		t.is(value(text), 'empty');
	}
});
