import test from 'ava';
import fc from 'fast-check';
import {csvRows, tsvRows} from '../../../source/article/table/index.js';
import {isDelimited} from '../../../source/article/table/recognise.js';

const tables = {
	'figures under names': 'Port,Fee\nOslo,12.5\nBergen,9\n',
	'semicolons and decimal commas': 'Port;Fee\nOslo;12,5\nBergen;9,0\n',
	'tabs, two rows': 'Port\tFee\nOslo\t12\n',
	'three columns, two rows': 'Port,Fee,Berths\nOslo,12,4\n',
	'blanks behind commas, figures':
		'Port, Fee, Berths\nOslo, 12, 4\nBergen, 9, 2\n',
	'prose in quotes':
		'Port,Note\nOslo,"Ice, in winter. Ask!"\nBergen,"Rain; ""often"""\nBodø,"None."\n',
	'a line break in quotes': 'Port,Note\nOslo,"one\ntwo"\nBergen,none\nBodø,x\n',
	'blank lines between rows': 'Port,Fee\n\nOslo,12\n\nBergen,9\n',
	'empty cells': 'Port,Fee,Note\nOslo,,\n,9,\n',
	'a line that names the delimiter': 'sep=|\nPort|Fee\n',
	'dates and shares':
		'Since,Share,Port\n2024-05-18,67 %,Oslo\n2023-11-02,4.5 %,Bergen\n',
} as const;

for (const [name, text] of Object.entries(tables)) {
	test(`delimited text is known without a name: ${name}`, t => {
		t.true(isDelimited(text, true));
	});
}

const prose = {
	'a line': 'One harbour, two ships',
	'one row': 'Port,Fee\n',
	'sentences with a comma each':
		'The pilot came, late.\nThe ice went, early.\nThe ship left, empty.\n',
	'lines of verse':
		'Grey water, grey sky,\nno ship, no sail,\nno wind, no cry,\n',
	'one comma a line, two lines': 'Oslo,Bergen\nBodø,Narvik\n',
	'statements that end in semicolons': 'let a = 1;\nlet b = 2;\nlet c = 3;\n',
	'unequal rows': 'Port,Fee\nOslo,12,5\nBergen,9\n',
	'a Markdown list': '- Oslo,12,x\n- Bergen,9,y\n- Bodø,7,z\n',
	'a Markdown table': '| a,b | c |\n| --- | --- |\n| 1,2 | 3 |\n',
	headings: '# One,two,three\n# Four,five,six\n# Six,seven,eight\n',
	'lines that announce':
		'To,Oslo, Norway:\nFrom,Bergen, Norway:\nBy,sea, slowly:\n',
} as const;

for (const [name, text] of Object.entries(prose)) {
	test(`no prose is taken for delimited text: ${name}`, t => {
		t.false(isDelimited(text, true));
	});
}

test('a table that goes on behind what is looked at is known, its last row cut or not', t => {
	const text = `Port,Fee\n${'Oslo,12\n'.repeat(300)}`;
	for (let end = 100; end < 120; end++) {
		t.true(isDelimited(text.slice(0, end), false));
	}

	// What comes behind the rows that are looked at is not asked.
	t.true(isDelimited(`${text}and so on\n`, true));
});

test('tables of names and figures are known as CSV and as TSV', t => {
	const row = fc.tuple(
		fc.constantFrom('Oslo', 'Bergen, old', 'Bodø "north"', 'Narvik\nport'),
		fc.integer({min: 0, max: 1e6}).map(String),
		fc.constantFrom('yes', 'no', ''),
	);
	t.notThrows(() => {
		fc.assert(
			fc.property(fc.array(row, {minLength: 1, maxLength: 30}), rows => {
				const all = [['Port', 'Fee', 'Open'], ...rows];
				return (
					isDelimited(csvRows(all).replaceAll('\r\n', '\n'), true) &&
					isDelimited(tsvRows(all), true)
				);
			}),
			{numRuns: 300},
		);
	});
});
