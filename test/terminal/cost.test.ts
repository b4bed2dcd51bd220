import {Buffer} from 'node:buffer';
import test from 'ava';
import {createDiffer} from '../../source/terminal/differ.js';

const words =
	'ministers weigh labour, ports and treaties against the cost of patience while sanctions bite'.split(
		' ',
	);

/**
Lines of prose set at a margin, with headings, a table and blank lines in between.
*/
function makePage(columns: number, count: number): string[] {
	const margin = ' '.repeat(3);
	return Array.from({length: count}, (_, row) => {
		if (row % 11 === 0) {
			return '';
		}

		if (row % 23 === 1) {
			return `${margin}\u{1B}[1m${row} A heading of some length\u{1B}[0m`;
		}

		if (row % 7 === 3) {
			return `${margin}│ ${`cell ${row}`.padEnd(20)} │ ${`words ${row * 7}`.padEnd(30)} │`;
		}

		let text = margin;
		for (let index = 0; text.length < columns - 16; index++) {
			text += `${words[(row * 5 + index * (row % 13)) % words.length] ?? ''} `;
		}

		return text.trimEnd();
	});
}

const wire = (bytes: string) =>
	Buffer.byteLength(bytes) + bytes.split('\n').length - 1;

for (const [columns, rows] of [
	[80, 24],
	[200, 50],
] as const) {
	const page = makePage(columns, 400);
	const frameAt = (top: number) => [
		' A title'.padEnd(columns - 20) + '2 Where we are',
		...page.slice(top, top + rows - 2),
		` § 2/3   ${Math.round(top / 4)} %   7 repairs (r)`.padEnd(columns - 30) +
			'] section  ? keys',
	];
	const scroll = (from: number, by: number, times: number) => {
		const differ = createDiffer({columns, rows});
		differ.diff(frameAt(from));
		const costs = Array.from({length: times}, (_, index) => {
			const top = from + by * (index + 1);
			const next = page[by > 0 ? top + rows - 3 : top] ?? '';
			return wire(differ.diff(frameAt(top))) - Buffer.byteLength(next);
		});
		return costs.reduce((sum, cost) => sum + cost, 0) / times;
	};

	test(`a scrolled line costs itself and a little at ${columns}x${rows}`, t => {
		const down = scroll(0, 1, 100);
		const up = scroll(200, -1, 100);
		t.true(down <= 12, `${down} bytes more going down`);
		t.true(up <= 16, `${up} bytes more going up`);
	});

	test(`a jump costs the lines that change at ${columns}x${rows}`, t => {
		const differ = createDiffer({columns, rows});
		const stops = [0, 50, 130, 170, 20, 300];
		differ.diff(frameAt(0));
		for (const [index, top] of stops.slice(1).entries()) {
			const before = frameAt(stops[index] ?? 0);
			const next = frameAt(top);
			const changed = next.filter((row, place) => row !== before[place]);
			const limit =
				changed.reduce((sum, row) => sum + Buffer.byteLength(row), 0) * 1.1;
			const cost = wire(differ.diff(next));
			t.true(cost <= limit, `${cost} bytes where ${limit} are allowed`);
		}
	});

	test(`a selection that moves by one costs two rows at most at ${columns}x${rows}`, t => {
		const differ = createDiffer({columns, rows});
		const list = (at: number) =>
			Array.from({length: rows}, (_, row) => {
				const text = ` ${row} A section whose title is not short  ${row * 17} `;
				return row === at ? `\u{1B}[7m${text}\u{1B}[0m` : text;
			});
		differ.diff(list(3));
		for (const at of [4, 5, 6, 5, 4]) {
			const cost = wire(differ.diff(list(at)));
			t.true(cost <= 130, `${cost} bytes`);
		}
	});
}

test('a frame takes little time', t => {
	const page = makePage(200, 2000);
	const differ = createDiffer({columns: 200, rows: 50});
	const from = performance.now();
	for (let top = 0; top < 300; top++) {
		differ.diff(page.slice(top, top + 50));
	}

	// A hundredth of this is usual; ten times slower would be a mistake in the method.
	t.true((performance.now() - from) / 300 < 20);
});
