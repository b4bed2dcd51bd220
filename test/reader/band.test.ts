import test from 'ava';
import fc from 'fast-check';
import {
	bandEntryAt,
	bandFrom,
	bandStart,
	divideBand,
} from '../../source/reader/band.js';
import {harbourBrief, paragraph, reading} from './person.js';

const many = `# Many sections\n\n${paragraph(2)}\n\n${Array.from(
	{length: 60},
	(_, index) =>
		`## Of quay ${index} and all that lies along it\n\n${paragraph(4, index)}`,
).join('\n\n')}`;

test('contents stand above the article from 110 columns and 24 rows on', async t => {
	const person = await reading(harbourBrief, {size: {columns: 110, rows: 24}});
	t.regex(person.screen()[2]!, /^ Contents {3}▶ Lead/);
	t.true(
		person
			.press('2')
			.screen()
			.slice(0, 7)
			.some(row => row.includes('▶ 2 What a ber')),
	);
	for (const size of [
		{columns: 109, rows: 24},
		{columns: 110, rows: 23},
	]) {
		const small = await reading(harbourBrief, {size});
		t.false(small.text().includes('Contents'));
	}
});

test('an article without sections and tables has no contents above it', async t => {
	const person = await reading('Only a few words are here.', {
		size: {columns: 120, rows: 30},
	});
	t.false(person.text().includes('Contents'));
	t.true(person.press('t').text().includes('The whole text'));
});

test('every section and table is named where there is room, whole', async t => {
	for (const size of [
		{columns: 110, rows: 24},
		{columns: 120, rows: 40},
		{columns: 200, rows: 50},
	]) {
		const person = await reading(harbourBrief, {size});
		const band = person.screen().slice(2, 2 + Math.floor(size.rows / 6));
		for (const name of [
			'Lead',
			'1 Why the fees changed',
			'1.1 The ice',
			'2 What a berth costs',
			'3 Who pays',
		]) {
			t.true(
				band.some(row => row.includes(`${name} `)),
				`${name} at ${size.columns}x${size.rows}`,
			);
		}

		t.true(band.some(row => /▦ Table 1 +2×3/.test(row)));
	}
});

test('the contents stand still while the reader scrolls within a section, and hold what comes next', async t => {
	for (const size of [
		{columns: 110, rows: 24},
		{columns: 200, rows: 50},
	]) {
		let person = await reading(many, {size});
		const height = Math.floor(size.rows / 6);
		let changes = 0;
		let before = '';
		let section = '';
		for (let line = 0; line < 400; line++) {
			person = person.press('j');
			const screen = person.screen();
			const band = screen.slice(2, 2 + height).join('\n');
			const [title = ''] = screen;
			if (title === section) {
				t.is(band, before);
			} else {
				changes++;
				const number = Number(title.split(' Of quay', 1)[0]!.split(' ').at(-1));
				t.true(band.includes(`▶ ${number} Of`), title);
				t.true(number === 60 || band.includes(` ${number + 1} Of`), title);
			}

			before = band;
			section = title;
		}

		t.true(changes > 20);
	}
});

test('t opens all of the contents over those that stand there', async t => {
	const size = {columns: 120, rows: 30};
	const person = (await reading(harbourBrief, {size})).press('t');
	t.regex(person.screen()[2]!, /^ {3,}(?:▶ *)?Lead/);
	t.false(person.text().includes('Contents'));
	t.is(person.press('q').text(), (await reading(harbourBrief, {size})).text());
});

test('the contents fit, hold the present entry, and a click finds what is drawn', t => {
	fc.assert(
		fc.property(
			fc.integer({min: 110, max: 500}),
			fc.integer({min: 6, max: 300}),
			fc.integer({min: 1, max: 2000}),
			fc.integer({min: 4, max: 300}),
			fc.nat(),
			(columns, rows, entries, widest, seed) => {
				const band = divideBand({columns, rows}, {entries, widest});
				t.truthy(band);
				if (band === undefined) {
					return;
				}

				const {rows: height, across, width} = band;
				t.true(height <= rows / 6 && height <= entries);
				t.true(width > 0 && width <= widest);
				t.true(bandFrom + across * (width + 3) - 3 < columns);
				// Whatever is cut is cut for want of room.
				t.true(
					width === widest || bandFrom + across * (width + 4) > columns - 8,
				);
				const present = seed % entries;
				const first = bandStart(band, entries, present);
				t.true(first >= 0 && first % height === 0);
				t.true(present >= first && present < first + height * across);
				const seen = new Set<number>();
				for (let row = 0; row < height; row++) {
					for (let column = 0; column < columns; column++) {
						const at = bandEntryAt(band, row, column);
						if (at !== undefined) {
							seen.add(at);
						}
					}
				}

				t.is(seen.size, height * across);
			},
		),
		{numRuns: 300},
	);
});
